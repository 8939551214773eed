import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('app/globals.css', 'utf8')
const guide = readFileSync('docs/design.md', 'utf8')

/** Colours of the first `:root` in a piece of the sheet: `{ paper: '#f5f6f1', … }`. */
function readColours(from: string): Record<string, string> {
  const [, block = ''] = /:root\s*{([^}]*)}/.exec(css.slice(css.indexOf(from))) ?? []
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', colour = '']) => [name, colour]))
}

const schemes = { light: readColours(':root'), dark: readColours('@media (prefers-color-scheme: dark)') }

/** Relative luminance of `#rrggbb`, WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

describe.each(Object.entries(schemes))('colours in %s', (scheme, colours) => {
  const against = (name: string, paper = colours.paper) => contrast(colours[name] ?? '', paper ?? '')

  it.each([
    ['ink', 7],
    ['ink-soft', 4.5],
    ['accent', 4.5],
    ['underline', 3],
  ])('%s stands out from the paper by at least %d', (name, least) => {
    expect(against(name)).toBeGreaterThanOrEqual(least)
  })

  it('paper can be read on the accent, as on a switch that is pointed at', () => {
    expect(against('paper', colours.accent)).toBeGreaterThanOrEqual(4.5)
  })

  it('is told in docs/design.md as it is', () => {
    for (const [name, colour] of Object.entries(colours)) {
      const row = guide.split('\n').find((line) => line.startsWith(`| \`--${name}\` |`)) ?? ''
      expect(row, name).toContain(`\`${colour}\``)
      const [, light, dark] = /\| ([\d.]+), ([\d.]+) \|$/.exec(row) ?? []
      if (light && dark) expect(Number(scheme === 'light' ? light : dark), name).toBeCloseTo(against(name), 1)
    }
  })
})

it('measures as WCAG does', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

it.each(['size', 'space'])('every step of the scale of %s has its row in docs/design.md', (scale) => {
  const steps = [...new Set([...css.matchAll(new RegExp(`--${scale}-[\\w]+(?=:)`, 'g'))].map(([name]) => name))]
  expect(steps.length).toBeGreaterThan(5)
  for (const step of steps) expect(guide, step).toContain(`\`${step}\``)
})
