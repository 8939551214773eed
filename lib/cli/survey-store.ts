import { PROFILE_VERSION, type ArticleProfile } from '@/lib/linking/article-profile'
import type { PreviousLinks } from '@/lib/model/previous-links'
import { profileArticle } from '@/lib/linking/profile-article'
import { Surveyor, type Survey } from '@/lib/linking/survey-articles'
import { findAnnotations, listProfiles } from '@/lib/store/linking-articles'

/**
 * All articles of the store as one collection. Profiles that another version of the program made are made anew, from
 * what it understood of the article.
 */
export async function surveyStore(previous: PreviousLinks['people']): Promise<Survey> {
  const surveyor = new Surveyor()
  for await (const { key, profile } of listProfiles()) surveyor.add({ key, profile: readProfile(profile) ?? (await makeProfile(key)) })
  return surveyor.survey(previous)
}

function readProfile(json: string | null): ArticleProfile | null {
  const profile: ArticleProfile | null = json === null ? null : JSON.parse(json)
  return profile?.version === PROFILE_VERSION ? profile : null
}

async function makeProfile(key: string): Promise<ArticleProfile> {
  const annotation = (await findAnnotations([key])).get(key)
  if (annotation === undefined) throw new Error(`article ${key} is not in the store`)
  return profileArticle(annotation)
}
