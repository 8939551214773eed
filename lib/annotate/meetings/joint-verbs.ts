import { normalise } from '@/lib/text/normalise'

const words = (text: string) => new Set(text.split(/\s+/).map(normalise))

/** What two who agree, decide, announce or begin something together "ont …": participles with "avoir". */
const SHARED = words(`convenu arrêté décidé acté adopté validé approuvé entériné annoncé lancé relancé promis créé institué instauré établi tracé fixé défini
  élaboré finalisé peaufiné examiné évoqué abordé étudié discuté débattu planché travaillé plaidé comparé coordonné harmonisé reconduit renouvelé prolongé
  résolu programmé planifié désigné paraphé apposé ratifié cosigné scellé publié inauguré installé activé coprésidé échangé partagé bouclé esquissé ébauché`)

/** … and "se sont …". */
const RECIPROCAL = words('parlé accordés accordées entendus entendues engagés engagées promis penchés penchées concertés concertées consultés consultées appelés appelées réparti partagé')

/** Participles that say so only with the words behind them: "jeté les bases", "mis sur pied", "fait le point". */
const WITH_OBJECT: ReadonlyMap<string, RegExp> = new Map([
  ['jete', /^(?:les|de) (?:nouvelles )?(?:bases|jalons|fondations|fondements)/],
  ['pose', /^(?:les|de) (?:nouvelles )?(?:bases|jalons|fondations|fondements)|^la premiere pierre/],
  ['mis', /^(?:en (?:place|service|route|commun)|sur (?:pied|les rails)|au point|d' accord)/],
  ['fait', /^(?:le (?:point|tour)|part de leur)/],
  ['donne', /^(?:le coup d' envoi|leur (?:accord|feu vert)|corps)/],
  ['marque', /^leur accord/],
  ['passe', /^en revue/],
  ['dresse', /^(?:le|un) bilan/],
  ['tenu', /^(?:un point de presse|une conference de presse)/],
])

/** Whether a participle tells what two did together: "ont convenu", "se sont accordés", "ont jeté les bases"; `behind` are the words after it. */
export function isSharedAct(participle: string, auxiliary: 'avoir' | 'être', behind: string): boolean {
  const phrase = WITH_OBJECT.get(participle)
  if (phrase !== undefined) return phrase.test(behind)
  return auxiliary === 'avoir' ? SHARED.has(participle) : RECIPROCAL.has(participle)
}

/** What somebody said to whom he stood before: "a plaidé devant son homologue". */
const SAID = words(`souligné plaidé déclaré affirmé défendu exposé présenté insisté salué rappelé réitéré exprimé détaillé vanté réaffirmé assuré promis
  regretté dénoncé évoqué déploré expliqué soutenu estimé confirmé annoncé`)

/** Whether a participle tells what somebody said: "a souligné", "a plaidé". */
export function isSaying(participle: string): boolean {
  return SAID.has(participle)
}
