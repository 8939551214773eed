/** Who represents a country and is named with it: "ambassadeur de France", سفيرة فرنسا; everybody else takes its adjective. */
export const NAMED_WITH_COUNTRY: ReadonlySet<string> = new Set([
  'ambassador', 'consul', 'king', 'emperor', 'emir', 'sultan', 'charge-d-affaires',
])

/** Who is spoken of with the title first: "le roi d’Espagne Felipe VI", never "Felipe VI, roi d’Espagne". */
export const TITLE_FIRST: ReadonlySet<string> = new Set(['king', 'emperor', 'emir', 'sultan', 'pope', 'prince', 'crown-prince', 'sheikh'])

/** Offices of no country. */
export const OFFICES_OF_NO_COUNTRY: ReadonlySet<string> = new Set([
  'pope', 'un-secretary-general', 'un-under-secretary', 'interpol-president', 'interpol-secretary-general', 'european-commissioner',
  'arab-interior-council-secretary', 'secretary-of-state',
])

/** Functions that many hold at once: without a name it is "un ministre espagnol", not "le ministre espagnol". */
export const HELD_BY_MANY: ReadonlySet<string> = new Set([
  'minister', 'other-minister', 'minister-of-state', 'minister-delegate', 'deputy-minister', 'state-secretary', 'prince', 'sheikh',
  'general', 'admiral', 'colonel', 'officer', 'liaison-officer', 'head', 'security-official', 'deputy', 'senator', 'judge', 'prosecutor',
  'commissioner', 'commander', 'adviser', 'military-adviser', 'royal-adviser', 'director', 'coordinator', 'governor', 'prefect', 'mayor',
  'consul', 'envoy', 'spokesperson', 'military-attache', 'wali',
])

/** "son homologue turc": said by its relation to the host. */
export const COUNTERPART = 'counterpart'
