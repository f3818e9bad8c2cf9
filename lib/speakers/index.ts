export { bodyOf } from './body-of'
export { fold } from './fold'
export type { SpeakerRegistry } from './registry'
