import type { z } from 'zod'
import agencyData from './data/agencies.json'
import { Spellings } from './form'
import { trust } from './trust'

export const AgencyTable = Spellings

const data = trust<z.infer<typeof AgencyTable>>(agencyData)

/** News agencies, as datelines write them: `AFP`, `MAP`, «و م ع»، «رويترز». */
export const agencyNames: readonly string[] = [...data.fr, ...data.ar]
