import { describe, expect, it } from 'vitest'
import { overlaps } from './box'
import { bracketShape } from './bracket-shape'

const frame = { x: 0, y: 0, width: 800, height: 600 }
const size = { width: 150, height: 22 }
const four = [
  { x: 300, y: 200 },
  { x: 310, y: 260 },
  { x: 360, y: 320 },
  { x: 420, y: 300 },
]

describe('bracketShape', () => {
  it('is one form that touches each of its countries', () => {
    const shape = bracketShape(four, size, [], frame)
    expect(shape.ends).toEqual(four)
    // The outer teeth are one stroke with the spine; each inner one begins on the spine.
    expect(shape.path.match(/M /g)).toHaveLength(four.length - 1)
    expect(shape.path).not.toMatch(/NaN|Infinity/)
  })

  it('keeps its badge off what is drawn already and inside the frame', () => {
    const first = bracketShape(four, size, [], frame)
    const second = bracketShape(four, size, [first.badge], frame)
    expect(overlaps(first.badge, second.badge)).toBe(false)
  })

  it('holds for one country and for countries on one line', () => {
    for (const points of [
      [{ x: 50, y: 50 }],
      [
        { x: 50, y: 90 },
        { x: 250, y: 90 },
      ],
    ])
      expect(bracketShape(points, size, [], frame).path).not.toMatch(/NaN|Infinity/)
  })
})
