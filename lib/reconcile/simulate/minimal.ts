/** The fewest of `all` for which `fails` still holds: halves are tried first, then one by one. */
export function minimal<T>(all: readonly T[], fails: (some: readonly T[]) => boolean): T[] {
  let left = [...all]
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0)
    for (let at = 0; at < left.length;) {
      const fewer = [...left.slice(0, at), ...left.slice(at + size)]
      if (fewer.length < left.length && fails(fewer)) left = fewer
      else at += size
    }
  return left
}
