import type { ToldMeeting } from './told-meeting'

/**
 * Countries of the counterparts; when the article follows one who is abroad, those of his hosts or the one travelled to.
 * "a reçu l'ambassadeur du Chili" is Chile's, زار فلان كندا Canada's.
 */
export function countriesOf(meeting: ToldMeeting): string[] {
  const side = meeting.foreign === 'hosts' ? meeting.hosts : meeting.guests
  const countries = side.flatMap(({ country }) => (country === null ? [] : [country]))
  if (countries.length > 0 || meeting.foreign === 'guests') return [...new Set(countries)]
  if (meeting.destination !== null) return [meeting.destination]
  return meeting.hosts.length === 0 ? [] : [...new Set(meeting.guests.flatMap(({ country }) => (country === null ? [] : [country])))]
}
