import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import type { ReactNode } from 'react'
import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-serif-4/wght.css'
import './globals.css'
import { SkipLink } from '@/components/shell/skip-link'
import { THEME_COOKIE, asTheme } from '@/components/shell/theme'
import { m } from '@/messages'

export const metadata: Metadata = {
  title: { default: `${m.site.name} · ${m.site.tagline}`, template: `%s · ${m.site.name}` },
  description: m.site.description,
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#13161a' },
  ],
}

/** The theme comes from a cookie, so that the first paint already has it. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = asTheme((await cookies()).get(THEME_COOKIE)?.value)
  return (
    <html
      lang={m.locale}
      dir={m.direction}
      data-theme={theme ?? undefined}
      suppressHydrationWarning
    >
      <body>
        <SkipLink />
        <NuqsAdapter>{children}</NuqsAdapter>
      </body>
    </html>
  )
}
