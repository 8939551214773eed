import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

/**
 * The house rules that a reader of one file cannot see. Each rule returns the sentences that say what to mend;
 * the rules themselves are tried on broken examples below, so that none of them can pass by looking at nothing.
 */
const root = path.resolve(import.meta.dirname, '..')

interface SourceFile {
  path: string
  code: string
}

/** Who may import whom: a room and the rooms it may use besides itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'proxy.ts': ['lib/languages'],
  app: ['components', 'lib/store', 'lib/search', 'lib/compare', 'lib/publish', 'lib/i18n', 'lib/languages', 'lib/model', 'docs'],
  components: ['lib/i18n', 'lib/charts', 'lib/languages', 'lib/model'],
  'lib/cli': ['lib/ingest', 'lib/annotate', 'lib/linking', 'lib/compose', 'lib/search', 'lib/store', 'lib/publish', 'lib/i18n', 'lib/languages', 'lib/model', 'tests/bench', 'tests/golden'],
  'lib/linking': ['lib/text', 'lib/knowledge', 'lib/languages', 'lib/model'],
  'lib/annotate': ['lib/text', 'lib/knowledge', 'lib/languages', 'lib/model'],
  'lib/compose': ['lib/text', 'lib/knowledge', 'lib/languages', 'lib/model'],
  // What a page may ask for when it is opened, from what the store gives it (docs/decisions/017).
  'lib/search': ['lib/text', 'lib/knowledge', 'lib/languages', 'lib/model'],
  'lib/compare': ['lib/linking', 'lib/text', 'lib/knowledge', 'lib/languages', 'lib/model'],
  'lib/text': ['lib/languages', 'lib/knowledge/months'],
  'lib/knowledge': ['lib/languages'],
  'lib/ingest': ['lib/languages', 'lib/model'],
  'lib/store': ['lib/languages', 'lib/model'],
  'lib/publish': ['lib/languages', 'lib/model'],
  'lib/charts': ['lib/languages', 'lib/model'],
  'lib/charts/build': ['lib/charts', 'lib/knowledge'],
  'lib/i18n': ['lib/knowledge/name-particles', 'lib/languages', 'lib/model', 'locales'],
  'lib/model': ['lib/languages'],
  'lib/languages': [],
  locales: ['lib/languages'],
  prisma: ['lib/cli'],
  // Measured figures, which a page shows (docs/decisions/014).
  docs: [],
  // What benchmarks measure on: the command line's bench verbs may use it, nothing else of the program may use tests.
  'tests/bench': ['lib/knowledge', 'lib/languages'],
  tests: [],
}

/** Files that run in the browser. The list may only shrink. */
const CLIENT_FILES: readonly string[] = ['app/[lang]/failure-boundary.tsx']

/** Scripts that are sent as they are (docs/decisions/019). The list may only shrink. */
const SCRIPTS: readonly string[] = ['public/keyboard.js']

/** Packages that belong to one room: everybody else asks that room. */
const OWNED_PACKAGES: readonly { pattern: RegExp; rooms: readonly string[] }[] = [
  { pattern: /^@prisma\/|^prisma|^better-sqlite3$|\/generated\//, rooms: ['lib/store', 'prisma.config.ts'] },
  { pattern: /^i18next$|^react-i18next/, rooms: ['lib/i18n', 'components'] },
  { pattern: /^node:(fs|net|http|https|child_process|worker_threads)|^undici$/, rooms: ['lib/ingest', 'lib/store', 'lib/cli', 'lib/knowledge', 'lib/charts/build', 'app'] },
  { pattern: /^react$|^react-dom|^next(\/|$)/, rooms: ['app', 'components', 'proxy.ts', 'next.config.ts', 'lib/store', 'lib/i18n', 'lib/cli/site-server.ts'] },
]

/** Rooms whose results may depend on their arguments alone. */
const PURE_ROOMS = ['lib/text', 'lib/knowledge', 'lib/annotate', 'lib/linking', 'lib/compose', 'lib/search', 'lib/compare', 'lib/publish', 'lib/charts', 'lib/model']

const rooms = Object.keys(MAY_IMPORT).sort((a, b) => b.length - a.length)

/** `lib/text/stem.ts` is in `lib/text`; `lib/languages.ts` is a room of its own. */
function roomOf(file: string): string | null {
  const bare = file.replace(/\.tsx?$/, '')
  return rooms.find((room) => file === room || bare === room || file.startsWith(`${room}/`)) ?? null
}

const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1')

function importsOf({ path: file, code }: SourceFile): string[] {
  const found = withoutComments(code).matchAll(/(?:\bfrom|\bimport|\brequire)\s*\(?\s*['"]([^'"]+)['"]/g)
  return [...found].map(([, name]) => resolveImport(file, name as string))
}

function resolveImport(file: string, name: string): string {
  if (name.startsWith('@/')) return name.slice(2)
  return name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name
}

function findImportFaults(file: SourceFile): string[] {
  const room = roomOf(file.path)
  if (!room) return []
  return importsOf(file).flatMap((target) => {
    const other = roomOf(target)
    const allowed = other === null || other === room || MAY_IMPORT[room]?.some((name) => target === name || target.startsWith(`${name}/`))
    return allowed ? [] : [`${file.path} imports ${target}: ${room} may not use ${other}`]
  })
}

function findPackageFaults(file: SourceFile): string[] {
  return importsOf(file).flatMap((target) =>
    OWNED_PACKAGES.filter(({ pattern, rooms: owners }) => pattern.test(target) && !owners.some((owner) => file.path === owner || file.path.startsWith(`${owner}/`))).map(
      ({ rooms: owners }) => `${file.path} imports ${target}: only ${owners.join(', ')} may`,
    ),
  )
}

function findImpurity(file: SourceFile): string[] {
  if (!PURE_ROOMS.some((room) => file.path.startsWith(`${room}/`)) || file.path.includes('/build/')) return []
  return [...withoutComments(file.code).matchAll(/\b(Date\.now\(|new Date\(\)|Math\.random\(|process\.env|performance\.now\()/g)].map(
    ([word]) => `${file.path} uses ${word}: pass it in as an argument`,
  )
}

function findPrinting(file: SourceFile): string[] {
  const mayPrint = /^lib\/cli\/|\/build\/|^[^/]+$/.test(file.path)
  return !mayPrint && /\bconsole\.|process\.std(out|err)/.test(withoutComments(file.code)) ? [`${file.path} prints: only lib/cli does`] : []
}

function findClientFiles(file: SourceFile): string[] {
  const isClient = /^\s*['"]use client['"]/.test(withoutComments(file.code))
  return isClient && !CLIENT_FILES.includes(file.path) ? [`${file.path} runs in the browser but is not in the list of client files`] : []
}

function findVagueNames(file: SourceFile): string[] {
  return /(^|\/)(index|utils?|helpers?|misc|common)\.tsx?$/.test(file.path) ? [`${file.path}: name the file after its one idea`] : []
}

const PHYSICAL = /(?<![\w-])((?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b[\w-]*|(?:left|right)\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b|border-(?:top|bottom)-(?:left|right)-radius)/g

function findPhysicalCss(file: SourceFile): string[] {
  return [...withoutComments(file.code).matchAll(PHYSICAL)].map(([, word]) => `${file.path} says "${word}": use the logical property`)
}

/** Declarations from which the same rule in two places is a copy. */
const COPY = 4

function findCopiedRules(files: readonly SourceFile[]): string[] {
  const rules = files.flatMap(({ path: file, code }) =>
    [...withoutComments(code).matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
      place: `${file} ${selector.trim()}`,
      declarations: body.split(';').map((one) => one.trim()).filter((one) => one !== '').sort(),
    })),
  )
  const long = rules.filter(({ declarations }) => declarations.length >= COPY)
  return [...Map.groupBy(long, ({ declarations }) => declarations.join('; ')).values()].flatMap((same) =>
    same.length > 1 ? [`${same.map(({ place }) => place).join(' and ')} say the same: give it one home`] : [],
  )
}

const read = (files: readonly string[]): SourceFile[] =>
  files.map((file) => file.split(path.sep).join('/')).map((file) => ({ path: file, code: readFileSync(path.join(root, file), 'utf8') }))

const ignored = (file: string): boolean => /node_modules|^\.next|generated/.test(file)
const list = (pattern: string): string[] => globSync(pattern, { cwd: root, exclude: ignored })

const sources = read([...list('{app,components,lib,locales,prisma}/**/*.{ts,tsx}'), ...list('*.ts')])
const styles = read(list('{app,components}/**/*.css'))

describe('the house', () => {
  it('sends no script but the listed ones', () => {
    expect(list('public/**/*.{js,mjs,cjs,ts}')).toEqual(SCRIPTS)
  })

  it('has rooms to look at', () => {
    expect(sources.length).toBeGreaterThan(50)
    expect(styles.length).toBeGreaterThan(3)
  })

  it.each([
    ['imports only go one way', sources, findImportFaults],
    ['a package is known to one room only', sources, findPackageFaults],
    ['pure rooms have no clock, no randomness and no environment', sources, findImpurity],
    ['only the command line prints', sources, findPrinting],
    ['nothing else runs in the browser', sources, findClientFiles],
    ['a file is named after its one idea', sources, findVagueNames],
    ['styles are logical, so that they mirror', styles, findPhysicalCss],
  ])('%s', (_, files, rule) => {
    expect(files.flatMap(rule)).toEqual([])
  })

  it('has one home for each style', () => {
    expect(findCopiedRules(styles)).toEqual([])
    const arch = '.arch { inset: 0; border: 0; color: red; opacity: 1 }'
    expect(findCopiedRules([{ path: 'a.module.css', code: arch }, { path: 'b.module.css', code: `p { color: red } ${arch}` }])).toHaveLength(1)
  })

  it.each([
    [findImportFaults, 'app/page.tsx', `import { planLinks } from '@/lib/linking/plan-links'`],
    [findImportFaults, 'lib/text/stem.ts', `import { countries } from '../knowledge/countries'`],
    [findImportFaults, 'components/about.tsx', `import measures from '@/docs/measures.json'`],
    [findImportFaults, 'lib/languages.ts', `import { x } from './model/span'`],
    [findImportFaults, 'lib/cli/ingest.ts', `import { x } from '@/tests/support/store'`],
    [findPackageFaults, 'app/page.tsx', `import { PrismaClient } from '@/lib/store/generated/client'`],
    [findPackageFaults, 'lib/linking/group.ts', `import { readFileSync } from 'node:fs'`],
    [findImpurity, 'lib/linking/group.ts', 'const now = Date.now()'],
    [findPrinting, 'lib/store/client.ts', `console.log('open')`],
    [findClientFiles, 'components/menu.tsx', `'use client'\nexport function Menu() {}`],
    [findVagueNames, 'lib/text/utils.ts', ''],
    [findPhysicalCss, 'app/globals.css', 'a { margin-left: 1rem }'],
    [findPhysicalCss, 'app/globals.css', 'a { inset: 0; left: 0 }'],
    [findPhysicalCss, 'app/globals.css', 'a { text-align: right }'],
  ])('%o would notice a fault in %s', (rule, file, code) => {
    expect(rule({ path: file, code })).toHaveLength(1)
  })
})
