import 'server-only'
import Database from 'better-sqlite3'
import type { Annotation } from '@/lib/model/annotation'
import { storeFile, storeUrl } from './store-url'

/** Reads what was understood of some articles, by key, as it stood when it is asked. */
export interface AnnotationReader {
  read: (keys: readonly string[]) => Map<string, Annotation>
  close: () => void
}

/**
 * Opens a connection of its own for the many annotations that a run reads while another connection writes the links, in
 * whatever thread. Annotations are not checked here: this program wrote them, and to check them takes as long as to
 * parse them. Articles that are not in the store are left out.
 */
export function openAnnotations(url: string = storeUrl()): AnnotationReader {
  const database = new Database(storeFile(url), { readonly: true, fileMustExist: true })
  const statement = database.prepare<[string], { key: string; annotation: string }>(
    'SELECT "key", "annotation" FROM "Article" WHERE "key" IN (SELECT "value" FROM json_each(?))')
  return {
    read: (keys) => new Map(statement.all(JSON.stringify(keys)).map(({ key, annotation }) => [key, JSON.parse(annotation) as Annotation])),
    close: () => void database.close(),
  }
}
