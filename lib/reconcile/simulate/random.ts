/** Chance that can be repeated: equal seeds give equal draws on every machine. */
export interface Random {
  /** In [0, 1). */
  next(): number
  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number
  chance(share: number): boolean
  pick<T>(list: readonly T[]): T
  /** At least one and at most `most` of the list, in its order. */
  some<T>(list: readonly T[], most: number): T[]
}

export function random(seed: number): Random {
  let state = seed >>> 0
  // mulberry32: 32 bits of state are plenty for some hundred draws.
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const int = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    int,
    chance: (share) => next() < share,
    pick: (list) => list[int(0, list.length - 1)]!,
    some(list, most) {
      let wanted = int(1, Math.min(most, list.length))
      let left = list.length
      return list.filter(() => {
        const isTaken = next() * left-- < wanted
        if (isTaken) wanted--
        return isTaken
      })
    },
  }
}
