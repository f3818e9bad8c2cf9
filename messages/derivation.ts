import { derivation } from './en/derivation'

export type {
  ArgumentParts,
  MarkParts,
  NumberParts,
  Rung,
  Sayer,
  SetAsideReason,
  SubjectParts,
  ToldParts,
} from './en/derivation'

/** The words of explanations. Apart from `m`, so that they load with the first explanation that opens. */
export const why = derivation
