/** A list by the key of each of its members, in order; those without a key are left out. */
export function groupBy<T, K>(list: readonly T[], keyOf: (one: T) => K | null): Map<K, T[]> {
  const found = new Map<K, T[]>()
  for (const one of list) {
    const key = keyOf(one)
    if (key === null) continue
    const held = found.get(key)
    if (held) held.push(one)
    else found.set(key, [one])
  }
  return found
}
