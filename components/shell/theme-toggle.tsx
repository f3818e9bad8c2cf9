'use client'

import { useSyncExternalStore } from 'react'
import { HalfMoon } from '@/components/ui/icons'
import { m } from '@/messages'
import { THEME_COOKIE, asTheme, type Theme } from './theme'

const DARK = '(prefers-color-scheme: dark)'
const YEAR = 60 * 60 * 24 * 365

function subscribe(changed: () => void) {
  const system = matchMedia(DARK)
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  system.addEventListener('change', changed)
  return () => {
    observer.disconnect()
    system.removeEventListener('change', changed)
  }
}

const current = (): Theme =>
  asTheme(document.documentElement.dataset.theme) ?? (matchMedia(DARK).matches ? 'dark' : 'light')

/** Light or dark paper; a choice that equals the system's is forgotten, so that the system leads again. */
function choose(theme: Theme) {
  const system: Theme = matchMedia(DARK).matches ? 'dark' : 'light'
  const isSystem = theme === system
  if (isSystem) delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  document.cookie = `${THEME_COOKIE}=${theme}; path=/; max-age=${isSystem ? 0 : YEAR}; samesite=lax`
}

export function ThemeToggle() {
  const theme = useSyncExternalStore(subscribe, current, () => 'light')
  const dark = theme === 'dark'
  return (
    <button
      type="button"
      className="control control-quiet px-2"
      aria-label={m.theme.label(dark)}
      title={m.theme.label(dark)}
      onClick={() => choose(dark ? 'light' : 'dark')}
    >
      <HalfMoon />
    </button>
  )
}
