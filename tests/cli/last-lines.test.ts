import { expect, it } from 'vitest'
import { LastLines } from '@/lib/cli/last-lines'

it.each<[string, number, string[], string[]]>([
  ['all there is', 3, ['un\nاثنان\n'], ['un', 'اثنان']],
  ['no more than it is asked to', 2, ['un\nاثنان\ntrois\n'], ['اثنان', 'trois']],
  ['a line that comes in pieces', 2, ['un\ndeu', 'x\ntro', 'is'], ['deux', 'trois']],
  ['empty lines', 3, ['un\n\n', '\nأربعة\n'], ['', '', 'أربعة']],
  ['nothing', 2, [], []],
])('keeps %s', (_, most, pieces, expected) => {
  const lines = new LastLines(most)
  for (const piece of pieces) lines.add(Buffer.from(piece))
  expect(lines.list()).toEqual(expected)
})

it.each(['été', 'جسر'])('mends a letter that was cut: %s', (word) => {
  const lines = new LastLines(1)
  for (const byte of Buffer.from(`${word}\n`)) lines.add(Uint8Array.of(byte))
  expect(lines.list()).toEqual([word])
})
