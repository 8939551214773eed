import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { inThreads } from '@/lib/cli/in-threads'
import { WorkThread } from '@/lib/cli/work-thread'

const PORT = "import { parentPort } from 'node:worker_threads'"
const threadOf = (body: string, newest = 16) => new WorkThread<string, string>(new URL(`data:text/javascript,${encodeURIComponent(`${PORT}\n${body}`)}`), { newest })
const ECHO = "parentPort.on('message', (text) => parentPort.postMessage('> ' + text))"

describe('a thread', () => {
  it('answers in the order in which it is asked', async () => {
    const thread = threadOf(ECHO)
    expect(await Promise.all(['un', 'اثنان', 'trois'].map((word) => thread.ask(word)))).toEqual(['> un', '> اثنان', '> trois'])
    expect(thread.waiting).toBe(0)
    await thread.end()
  })

  it.each([
    ['cannot load', "throw new Error('no rules')", /no rules/],
    ['ends by itself', 'process.exit(3)', /code 3/],
  ])('that %s fails what waits and what is asked later', async (_, body, reason) => {
    const thread = threadOf(body)
    await expect(thread.ask('un')).rejects.toThrow(reason)
    await wait(50)
    await expect(thread.ask('deux')).rejects.toThrow(reason)
    expect(thread.waiting).toBe(0)
  })

  it('has as much room for its newest objects as it is given, whatever the command line says', async () => {
    const FILL = `import { getHeapSpaceStatistics } from 'node:v8'
      parentPort.on('message', () => {
        const kept = []
        let most = 0
        for (let number = 0; number < 600_000; number++) {
          kept.push([number])
          if (number % 20_000 === 0) most = Math.max(most, getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space').space_size)
        }
        parentPort.postMessage(String(most))
      })`
    const rooms = await Promise.all([2, 16].map(async (newest) => {
      const thread = threadOf(FILL, newest)
      const room = Number(await thread.ask('how much?'))
      await thread.end()
      return room / 2 ** 20
    }))
    // Two halves: one is filled while the other is empty.
    expect(rooms).toEqual([4, 32])
  })

  it('keeps answers and questions together when a question cannot be sent', async () => {
    const thread = threadOf(ECHO)
    await expect(thread.ask(Symbol('no message') as never)).rejects.toThrow()
    expect(await thread.ask('un')).toBe('> un')
    await thread.end()
  })
})

describe('work in threads', () => {
  /** A thread that answers when it is told to, so that all that it is given can be seen. */
  function pending() {
    const given: { question: number; resolve: (answer: number) => void }[] = []
    return {
      given,
      get waiting() {
        return given.length
      },
      ask: (question: number) => new Promise<number>((resolve) => given.push({ question, resolve })),
    }
  }

  it('gives each of many threads its share, the idlest first, and the rest to this one', async () => {
    const threads = Array.from({ length: 7 }, pending)
    const own: number[] = []
    const answered = Array.fromAsync(inThreads(Array.from({ length: 20 }, (_, item) => item), (item) => item, {
      threads, ahead: 8, answer: (question) => (own.push(question), question),
    }))
    await wait(50)
    expect(threads.map(({ given }) => given.map(({ question }) => question))).toEqual([[0, 7], [1, 8], [2, 9], [3, 10], [4, 11], [5, 12], [6, 13]])
    expect(own).toEqual([14, 15, 16, 17, 18, 19])
    for (const { given } of threads) given.forEach(({ question, resolve }) => resolve(question))
    expect((await answered).map(({ answer }) => answer)).toEqual(Array.from({ length: 20 }, (_, item) => item))
  })
})
