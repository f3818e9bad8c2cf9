import { formatsOf } from '../format'

export const { n, list, longDay, mediumDay, shortDay } = formatsOf('en-GB')

export const plural = (count: number, one: string, many: string) =>
  `${n(count)} ${count === 1 ? one : many}`
export const claims = (count: number) => plural(count, 'claim', 'claims')
export const reports = (count: number) => plural(count, 'report', 'reports')
