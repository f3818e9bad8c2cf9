/** Pixels, with y downwards. */
export interface Px {
  x: number
  y: number
}

export interface Box extends Px {
  width: number
  height: number
}

export const overlaps = (a: Box, b: Box, gap = 2): boolean =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap

export const around = ({ x, y }: Px, width: number, height = width): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
})

export const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

/** Width in px of a label set in the humanist sans: an estimate on the wide side, as no DOM is asked. */
export const textWidth = (text: string, size: number): number => {
  let units = 0
  for (const char of text) {
    if (/[\u2e80-\uffff]/.test(char)) units += 1
    else if (/[MW≈≥≤≲]/.test(char)) units += 0.75
    else if (/[ilj.,' ]/.test(char)) units += 0.27
    else units += /[A-Z]/.test(char) ? 0.6 : 0.52
  }
  return Math.ceil(units * size)
}
