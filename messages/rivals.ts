import { rivals as en } from './en/rivals'

/** The words of the view of rival claims; apart from `m`, since only that view says them. */
export const rivalWords = en
