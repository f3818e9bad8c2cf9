/**
 * Whether what npm notes of an installation is what the lock file asks for. Packages of other
 * platforms may be absent; npm writes its note last, so an interrupted installation has none.
 * @param {string} lock text of package-lock.json
 * @param {string | null} note text of node_modules/.package-lock.json
 */
export function isInstalled(lock, note) {
  if (!note) return false
  const there = JSON.parse(note).packages
  return Object.entries(JSON.parse(lock).packages).every(
    ([path, { version, optional }]) =>
      path === '' || there[path]?.version === version || (optional && !there[path]),
  )
}
