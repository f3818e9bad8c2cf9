export type Theme = 'light' | 'dark'

export const THEME_COOKIE = 'theme'

export const asTheme = (value: string | undefined): Theme | null =>
  value === 'light' || value === 'dark' ? value : null
