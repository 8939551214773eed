import { notFound, permanentRedirect } from 'next/navigation'
import { addressOf } from '@/components/address-of'
import type { Language } from '@/lib/languages'

/** Leaves an address that is no event's: of before a merge, to where the event is now; else there is nothing. */
export function leaveEvent(former: { redirect: string } | null, language: Language): never {
  if (!former) notFound()
  permanentRedirect(addressOf(language, `/events/${former.redirect}`))
}
