import type { Body } from '../model/body'

/** Names as they are printed, each with the body that it belongs to. */
export interface SpeakerRegistry {
  bodies: Body[]
  names: Record<string, string>
}
