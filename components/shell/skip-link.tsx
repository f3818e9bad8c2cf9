import { m } from '@/messages'

/** First stop of the keyboard; every page has a `<main id="content" tabIndex={-1}>`. */
export function SkipLink() {
  return (
    <a
      href="#content"
      className="bg-ink text-paper sr-only z-50 px-4 py-2 focus:not-sr-only focus:fixed focus:start-4 focus:top-4"
    >
      {m.site.skip}
    </a>
  )
}
