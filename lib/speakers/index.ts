export { bodyOf } from './body-of'
export { fold } from './fold'
export type { Gazetteer } from './read-name'
export type { SpeakerRegistry } from './registry'
