import { findFunction } from '@/lib/knowledge/functions'

/** Whether somebody stands for one country in another: "l'ambassadeur du Gabon", القنصل; false for "ministre", and for nobody. */
export function isEnvoy(office: { key: string | null } | null): boolean {
  return office !== null && office.key !== null && findFunction(office.key)?.resident === true
}
