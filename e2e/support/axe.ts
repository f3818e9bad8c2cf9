import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/**
 * What axe finds on a page: each rule with the places that break it. Our pages have no frames, so
 * the check stays in the page itself, and what passes is not written out: a tenth of the time.
 */
export async function violationsOf(page: Page): Promise<[rule: string, places: string[]][]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], preload: false })
    .analyze()
  return violations.map((v) => [v.id, v.nodes.map((n) => n.target.join(' '))])
}
