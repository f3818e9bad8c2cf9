import { describe, expect, it } from 'vitest'
import { overlaps } from './box'
import { placeLabels, type LabelWish } from './place-labels'

const frame = { x: 0, y: 0, width: 400, height: 300 }
const wish = (id: string, x: number, y: number, radius = 6): LabelWish => ({
  id,
  at: { x, y },
  radius,
  width: 60,
  height: 16,
})

describe('placeLabels', () => {
  it('puts a lone label to the right of its mark', () => {
    const [label] = placeLabels([wish('POL', 100, 100)], [], frame)
    expect(label?.box).toEqual({ x: 110, y: 92, width: 60, height: 16 })
  })

  it('never lets two labels, or a label and a mark, lie on one another', () => {
    const wishes = Array.from({ length: 40 }, (_, i) =>
      wish(String(i), 40 + ((i * 53) % 320), 40 + ((i * 31) % 220), 4 + (i % 7)),
    )
    const labels = placeLabels(wishes, [], frame)
    expect(labels.length).toBeGreaterThan(3)
    for (const a of labels)
      for (const b of labels) if (a !== b) expect(overlaps(a.box, b.box, 0)).toBe(false)
  })

  it('leaves the lesser label out where there is no room', () => {
    const labels = placeLabels([wish('big', 50, 50), wish('small', 50, 50)], [], {
      ...frame,
      width: 125,
      height: 68,
    })
    expect(labels.map((l) => l.id)).toEqual(['big'])
  })

  it('sets a short label into a large circle', () => {
    const [label] = placeLabels([{ ...wish('IND', 100, 100, 40), inside: true }], [], frame)
    expect(label?.inside).toBe(true)
  })
})
