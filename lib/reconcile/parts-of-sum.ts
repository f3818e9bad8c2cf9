/** How far apart, as a share, a sum and its parts may be to be taken for one another. */
const CLOSE = 0.05

/** A member that the others add up to is their total under another name ("special flights"). */
export function withoutTheirTotal<T>(members: readonly T[], valueOf: (m: T) => number): T[] {
  if (members.length < 3) return [...members]
  const greatest = members.reduce((a, b) => (valueOf(b) > valueOf(a) ? b : a))
  const others = members.filter((m) => m !== greatest)
  const sum = others.reduce((all, m) => all + valueOf(m), 0)
  const total = valueOf(greatest)
  return Math.abs(sum - total) <= total * CLOSE ? others : [...members]
}
