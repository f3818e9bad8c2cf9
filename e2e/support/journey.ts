import { test as base, expect, type Locator } from '@playwright/test'

export type Hand = 'mouse' | 'keyboard'

export interface Journey {
  /** How the person works: a project of the long matrix sets it. */
  hand: Hand
  /** Does what a click does, by the hand of this run. */
  press: (target: Locator) => Promise<void>
}

export const test = base.extend<Journey>({
  hand: ['mouse', { option: true }],
  press: async ({ hand }, use) => {
    await use(async (target) => {
      if (hand === 'mouse') return target.click()
      await target.focus()
      await expect(target).toBeFocused()
      await target.press('Enter')
    })
  },
})

export { expect }
