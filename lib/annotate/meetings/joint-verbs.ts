import { words } from '../grammar-words'

/** What two who agree, decide, announce or begin something together "ont …": participles with "avoir". */
const SHARED = words(`convenu arrêté décidé acté adopté validé approuvé entériné relancé créé institué instauré établi tracé fixé défini
  élaboré finalisé peaufiné examiné évoqué abordé étudié discuté débattu planché travaillé plaidé comparé coordonné harmonisé reconduit renouvelé prolongé
  résolu programmé planifié paraphé apposé ratifié cosigné scellé inauguré installé activé coprésidé bouclé esquissé ébauché`)

/** … and "se sont …". */
const RECIPROCAL = words('parlé accordés accordées entendus entendues engagés engagées penchés penchées concertés concertées consultés consultées appelés appelées réparti')

/** What is of both: "un accord", "des patrouilles communes". "Leurs listes" are of each, and so are "leurs mémoires". */
const OF_BOTH = /^(?!leurs? ).*\b(?:communs?|communes?|conjointe?s?|conjointement|bilaterale?s?|bilateraux|mixtes?|tripartites?|accords?|protocole|memorandum|convention|partenariat|cooperation|programmes?|plan|dispositif|patrouilles|feuille de route|comite|cellule)\b/
/** What two may do far from each other, unless what they do it with is of both. */
const APART = ['annonce', 'lance', 'promis', 'publie']

/** Participles that say so only with the words behind them: "jeté les bases", "mis sur pied", "fait le point". */
const WITH_OBJECT: ReadonlyMap<string, RegExp> = new Map([
  ...APART.map((participle) => [participle, OF_BOTH] as const),
  ['designe', new RegExp(`${OF_BOTH.source}|^des (?:points focaux|correspondants|referents)`)],
  ['echange', new RegExp(`${OF_BOTH.source}|^(?:sur(?! (?:twitter|facebook|whatsapp|les reseaux))|avec (?:son|sa)|autour|au sujet|a propos)\\b|^(?:des|leurs) (?:points de vue|vues|informations|renseignements|experiences|idees)`)],
  ['partage', new RegExp(`${OF_BOTH.source}|^les (?:taches|zones|secteurs|roles)`)],
  ['jete', /^(?:les|de) (?:nouvelles )?(?:bases|jalons|fondations|fondements)/],
  ['pose', /^(?:les|de) (?:nouvelles )?(?:bases|jalons|fondations|fondements)|^la premiere pierre/],
  ['mis', /^(?:d' accord|en (?:place|service|route|commun)|sur (?:pied|les rails)|au point)/],
  ['mises', /^d' accord/],
  ['fait', /^(?:le (?:point|tour)|part de leur)/],
  ['donne', /^(?:le coup d' envoi|leur (?:accord|feu vert)|corps)/],
  ['marque', /^leur accord/],
  ['passe', /^en revue/],
  ['dresse', /^(?:le|un) bilan/],
  ['tenu', /^(?:un point de presse|une conference de presse)/],
])

/**
 * Whether a participle tells what two did together: "ont convenu", "se sont accordés", "ont jeté les bases"; `behind` are the
 * words after it, without the day and the town.
 */
export function isSharedAct(participle: string, auxiliary: 'avoir' | 'être', behind: string): boolean {
  const phrase = WITH_OBJECT.get(participle)
  if (phrase !== undefined) return phrase.test(behind)
  return auxiliary === 'avoir' ? SHARED.has(participle) : RECIPROCAL.has(participle)
}

/** What somebody said to whom he stood before: "a plaidé devant son homologue". */
const SAID = words(`souligné plaidé déclaré affirmé défendu exposé présenté insisté salué rappelé réitéré exprimé détaillé vanté réaffirmé assuré promis
  évoqué expliqué soutenu estimé confirmé annoncé`)

/** What is said of somebody else, before an audience as well as before him whom it concerns. */
const ACCUSED = words('dénoncé déploré regretté critiqué fustigé accusé')

/** Whether a participle tells what somebody said to whom he stood before: "a souligné"; "a dénoncé" only to a counterpart. */
export function isSaying(participle: string, toCounterpart: boolean): boolean {
  return SAID.has(participle) || (toCounterpart && ACCUSED.has(participle))
}

/** What is said to somebody who is there: "en a parlé à", "a assuré au", "a fait part à". */
const TOLD = words('parlé confié exposé présenté détaillé expliqué réitéré répété redit dit soumis dévoilé assuré confirmé promis garanti')
/** … and what is laid before him: "a remis au ministre une liste". */
const LAID = /\b(?:une liste|le projet|un projet|un dossier|une proposition|une invitation|un plan)\b/

/** Whether a participle, with the words behind it, tells what somebody said to whom he met. */
export function isTelling(participle: string, behind: string): boolean {
  return TOLD.has(participle) || (participle === 'fait' && behind.startsWith('part')) || (participle === 'remis' && LAID.test(behind))
}
