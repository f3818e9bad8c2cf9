import type { Series } from '@/lib/model/series'

/** The one colour of an event, on marks; `ink` where it carries words. */
export const eventColour = (event: Series['event']): string => `var(--event-${event})`
export const eventInk = (event: Series['event']): string =>
  event === 'out_of_danger' ? 'var(--ink)' : `var(--event-${event}-ink)`
