import { findCity } from '@/lib/knowledge/cities'

/** The country that a town is in: GH of `accra`; `null` where no town is told. */
export function countryOfTown(place: string | null): string | null {
  return place === null ? null : (findCity(place)?.country ?? null)
}
