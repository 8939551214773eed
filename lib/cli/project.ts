import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The folder of the project, wherever a command is called from. */
export const projectRoot = path.resolve(import.meta.dirname, '../..')

/** The folder in which the person typed the command: paths on the command line are relative to it. */
export const callerFolder = process.env.JISR_CWD ?? process.cwd()

/** Where Next keeps its build; a test run has one of its own, so that it never disturbs a server that is running. */
export const buildFolder = path.join(projectRoot, process.env.JISR_BUILD_FOLDER ?? '.next')

/** Everything that pages are built from, besides the articles. */
const BUILT_FROM = [
  '{app,components,locales,public}/**/*.{ts,tsx,js,css,json,svg,png,ico}',
  'lib/{charts,compare,i18n,knowledge,linking,model,publish,search,store,text}/**/*.{ts,json}',
  'lib/languages.ts',
  'docs/measures.json',
  'proxy.ts',
  'next.config.ts',
  'page-cache.mjs',
  'tsconfig.json',
  'package-lock.json',
]

/** A digest of the program as far as pages depend on it: when it is the same, a build can be used again. */
export function fingerprintProgram(): string {
  // The address of the site stands in every page: SITE_URL, else this machine and its port (app/site-address.ts).
  const hash = createHash('sha256').update(process.env.SITE_URL ?? process.env.PORT ?? '')
  for (const file of listBuiltFrom()) hash.update(file).update('\0').update(readFileSync(path.join(projectRoot, file))).update('\0')
  return hash.digest('hex')
}

/** A folder may be called like a file: the route of `/api/v1/openapi.json` is one. */
function listBuiltFrom(): string[] {
  return globSync(BUILT_FROM, { cwd: projectRoot, exclude: ({ name }) => name === 'generated', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(projectRoot, path.join(entry.parentPath, entry.name)))
    .sort()
}
