import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

type Violation = [scheme: string, rule: string, places: string[]]

/**
 * What axe finds on a page, on light paper and on dark: each rule with the places that break it.
 * Our pages have no frames, so the check stays in the page itself, and what passes is not written
 * out: a tenth of the time.
 */
export async function violationsOf(page: Page): Promise<Violation[]> {
  const found: Violation[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.waitForFunction(
      (scheme) => matchMedia(`(prefers-color-scheme: ${scheme})`).matches,
      colorScheme,
    )
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .options({ resultTypes: ['violations'], preload: false })
      .analyze()
    for (const { id, nodes } of violations)
      found.push([colorScheme, id, nodes.map((n) => n.target.join(' '))])
  }
  return found
}
