import { describe, expect, it } from 'vitest'
import { overlaps } from './box'
import { bracketShape } from './bracket-shape'

const frame = { x: 0, y: 0, width: 800, height: 600 }
const size = { width: 150, height: 22 }
const place = (x: number, y: number, radius = 0) => ({ x, y, radius })
const four = [place(300, 200), place(310, 260), place(360, 320), place(420, 300)]

describe('bracketShape', () => {
  it('is one form that touches each of its countries', () => {
    const shape = bracketShape(four, size, [], frame)
    expect(shape.ends).toEqual(four.map(({ x, y }) => ({ x, y })))
    // The outer teeth are one stroke with the spine; each inner one begins on the spine.
    expect(shape.path.match(/M /g)).toHaveLength(four.length - 1)
    expect(shape.path).not.toMatch(/NaN|Infinity/)
  })

  it('keeps its badge off what is drawn already and inside the frame', () => {
    const first = bracketShape(four, size, [], frame)
    const second = bracketShape(four, size, [first.badge], frame)
    expect(overlaps(first.badge, second.badge)).toBe(false)
  })

  it('ends its teeth at the edge of a circle', () => {
    const [end] = bracketShape([place(300, 200, 40), place(300, 400)], size, [], frame).ends
    expect(Math.hypot(end!.x - 300, end!.y - 200)).toBe(43)
  })

  it('holds for one country and for countries on one line', () => {
    for (const points of [[place(50, 50)], [place(50, 90), place(250, 90)]])
      expect(bracketShape(points, size, [], frame).path).not.toMatch(/NaN|Infinity/)
  })
})
