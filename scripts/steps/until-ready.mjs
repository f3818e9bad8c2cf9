import { setTimeout as wait } from 'node:timers/promises'

/**
 * Asks /api/health until the server says that it is ready.
 * @param {string} address
 * @param {{ seconds?: number, lost?: () => boolean }} [options] lost: true once asking is vain
 * @returns {Promise<boolean>} false where it failed, or time ran out
 */
export async function untilReady(address, { seconds = 120, lost = () => false } = {}) {
  const end = performance.now() + seconds * 1000
  while (performance.now() < end && !lost()) {
    const answer = await fetch(`${address}/api/health`).catch(() => null)
    const health = await answer?.json().catch(() => null)
    if (health?.status === 'ready') return true
    if (health?.status === 'failed') return false
    await wait(100)
  }
  return false
}
