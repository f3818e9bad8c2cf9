const FLOOR = /** @type {const} */ ([20, 19])

/** A message where the running Node is too old, else null. */
export function tooOld(/** @type {string} */ version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const enough = major > FLOOR[0] || (major === FLOOR[0] && minor >= FLOOR[1])
  return enough
    ? null
    : `Corridor needs Node ${FLOOR.join('.')} or later, and this is ${version}. Node 22 or 24 is recommended: https://nodejs.org`
}

/** Ends the process with the message where Node is too old. */
export function requireNode() {
  const message = tooOld()
  if (!message) return
  console.error(message)
  process.exit(1)
}
