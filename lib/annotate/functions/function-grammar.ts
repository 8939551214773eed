import type { Language } from '@/lib/languages'
import { words } from '../grammar-words'

interface UnnamedHead {
  plural: boolean
  delegation: boolean
  gender: 'm' | 'f' | null
}

/** How the words that follow a function ("directeur général" …) belong to it, in one language. */
export interface FunctionGrammar {
  /** Words that lead on to a complement: they count only when a complement follows. */
  linking: ReadonlySet<string>
  /** Linking words that say where somebody serves, not whom he or she stands for. */
  locative: ReadonlySet<string>
  /** Words of a function that are no complement: acting, deputy, in charge of. */
  manner: ReadonlySet<string>
  /** Words that end the function: verbs, relatives, prepositions of the sentence. */
  ends: ReadonlySet<string>
  /** Heads that stand for somebody without a name: a delegation, an official, a counterpart. */
  unnamed: ReadonlyMap<string, UnnamedHead>
  /** Such heads that are somebody only behind a possessive: "son hôte", and not "la ville hôte". */
  possessed: ReadonlySet<string>
  /** Possessives before "counterpart". */
  coordination: ReadonlySet<string>
}

function unnamed(persons: string, plurals: string, delegations: Record<'m' | 'f', string>): FunctionGrammar['unnamed'] {
  const heads = (text: string, head: UnnamedHead) => [...words(text)].map((word): [string, UnnamedHead] => [word, head])
  return new Map([
    ...heads(persons, { plural: false, delegation: false, gender: null }),
    ...heads(plurals, { plural: true, delegation: false, gender: null }),
    ...heads(delegations.m, { plural: false, delegation: true, gender: 'm' }),
    ...heads(delegations.f, { plural: false, delegation: true, gender: 'f' }),
  ])
}

export const functionGrammars: Record<Language, FunctionGrammar> = {
  fr: {
    linking: words("de du des d' d la le les l' l et à au aux en sein auprès pour chargé chargée sur contre"),
    locative: words('à au aux en auprès pour sur contre'),
    manner: words('intérim délégué déléguée adjoint adjointe par chargé chargée honoraire extraordinaire plénipotentiaire sortant'),
    ends: words(`a ont est sont était étaient avait avaient s' s se qui que qu' dont où ce cet cette avec lors hier aujourd'hui
      demain accompagné accompagnée accompagnés accrédité accréditée accrédités venu venue nommé nommée portant ainsi puis mais sera
      siège cours terme nom titre menu programme sujet palais cabinet marge visite entretien entretiens rencontre séance réunion
      communiqué invitation présence tête occasion dans selon après avant depuis pendant afin y il elle lui leur son sa ses
      chez entre sous sans vers parmi face tandis alors récemment jeudi lundi mardi mercredi vendredi samedi dimanche ou aussi également notamment actuellement été fait va vont`),
    unnamed: unnamed(
      'homologue responsable chef patron patronne dirigeant représentant représentante émissaire envoyé interlocuteur diplomate militaire gradé visiteur aviateur collègue pair hôte',
      'homologues responsables dirigeants représentants interlocuteurs',
      { m: '', f: 'délégation mission' },
    ),
    possessed: words('pair hôte'),
    coordination: words('et'),
  },
  ar: {
    linking: words('في لدى ديال داخل'),
    locative: words('في لدى داخل'),
    manner: words('بالنيابة المنتدب المنتدبة المكلف المكلفة المساعد المساعدة ركن الركن بحري البحري جوي الجوي طيار الطيار المتقاعد حرب وراء وما المفوض المطلق فوق العادة السامي الأول الأعلى العام العامة'),
    ends: words(`من مع الذي التي الذين الى على عن خلال بعد قبل حول ان انه قد كان كانت هذا هذه ذلك حيث كما ثم او عند بحضور رفقة ضمن
      وفق حسب اليوم امس مساء صباح زوال يومه والذي والتي برئاسة بقيادة بمناسبة على هامش المعتمد المعتمدين المعتمدة باش لبحث بوسام بالوسام`),
    unnamed: unnamed(
      'نظير نظيره نظيرها نظيرته مثيله مثيلها مثيلته ضيفه ضيفها ضيفته زائره مسؤول المسؤول مبعوث مبعوثا ممثل ممثلة',
      'نظراء نظرائه نظرائها نظيريه مسؤولين مسؤولي المسؤولين مسؤولون ممثلي',
      { m: 'وفد وفدا الوفد الجانب الطرف', f: 'بعثة' },
    ),
    possessed: words(''),
    coordination: words('و'),
  },
}
