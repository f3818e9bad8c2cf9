import { derivation } from './en/derivation'

export type { ArgumentParts } from './en/derivation-argument'
export type { MarkParts } from './en/derivation-marks'
export type { Rung, Sayer, ToldParts } from './en/derivation-told'
export type { NumberParts, SetAsideReason, SubjectParts } from './en/derivation'

/** The words of explanations. Apart from `m`, so that they load with the first explanation that opens. */
export const why = derivation
