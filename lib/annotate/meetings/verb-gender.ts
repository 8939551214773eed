/** The gender of whoever does what an Arabic verb tells: استقبلت, التقت; استقبل, يستقبل. A present in ت may be of either: تباحث is a perfect. */
export function genderOfVerb(verb: string): 'm' | 'f' | null {
  if (/\p{L}{2}ت$/u.test(verb)) return 'f'
  return /^[وف]?(?:ي|ا(?:ستقبل|لتق))\p{L}*(?<![انت])$/u.test(verb) ? 'm' : null
}
