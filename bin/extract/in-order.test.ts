import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { inOrder } from './in-order'

async function* numbers(to: number, taken: number[] = []) {
  for (let i = 0; i < to; i++) {
    taken.push(i)
    yield i
  }
}

describe('results in the order of their inputs', () => {
  it('whichever is ready first', async () => {
    const written: number[] = []
    const run = async (i: number) => {
      for (let turns = (i * 7) % 5; turns >= 0; turns--) await turn()
      return i
    }
    await inOrder(numbers(50), 4, run, async (i) => void written.push(i))
    expect(written).toEqual([...Array(50).keys()])
  })

  it('with no more under way than the window, however slow the writing is', async () => {
    const taken: number[] = []
    let written = 0
    let most = 0
    await inOrder(
      numbers(60, taken),
      3,
      async (i) => i,
      async () => {
        await turn()
        most = Math.max(most, taken.length - written)
        written++
      },
    )
    expect(written).toBe(60)
    // One more is taken from the input, and waits.
    expect(most).toBeLessThanOrEqual(4)
  })

  it.each([
    ['reading', async () => Promise.reject(new Error('broken')), async () => {}],
    ['writing', async () => 1, async () => Promise.reject(new Error('broken'))],
  ])('and an error of %s ends it', async (_, run, done) => {
    const taken: number[] = []
    await expect(inOrder(numbers(1000, taken), 2, run, done)).rejects.toThrow('broken')
    expect(taken.length).toBeLessThan(10)
  })
})
