import { z } from 'zod'
import { trust } from './trust'
import compoundData from './data/compound-nationalities.json'

export const CompoundNationalityTable = z.array(z.tuple([z.string().length(2), z.string().endsWith('o')]))

/** The first half of a French adjective of two countries, and whose it is: `algéro` of "algéro-serbe", `sino` of "sino-gabonais". */
export const compoundNationalities: readonly { country: string; half: string }[] = trust<z.infer<typeof CompoundNationalityTable>>(compoundData).map(
  ([country, half]) => ({ country, half }),
)
