import { isEnvoy } from './is-envoy'

/**
 * True for who serves where à/في/إلى says: "ambassadeur du Gabon à Rabat", سفير الغابون بالرباط, and one who is only sent,
 * مبعوث الأمم المتحدة إلى ليبيا; false for "ministre".
 */
export function isRepresentative(office: { key: string | null }): boolean {
  return isEnvoy(office) || office.key === 'envoy'
}
