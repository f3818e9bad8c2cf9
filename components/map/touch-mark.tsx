import { countryName } from '@/lib/places'
import type { MapCountry } from '@/lib/view/types'
import { m } from '@/messages'
import { figureWords } from '../marks/figure-text'
import { NAME_SIZE, type TouchMark } from './layout-marks'
import { MarkButton, type MarkButtonProps } from './mark-button'

/** A country that has no figure of its own: a small ring where brackets touch it. */
export function TouchMarkView({
  mark: { at, label, country: code },
  country,
  open,
  ...button
}: MarkButtonProps & { mark: TouchMark; country: MapCountry | undefined; open: boolean }) {
  const name = countryName(code)
  const first = country?.joint[0]
  const says = first ? m.map.panel.noOwn(country.joint.length, figureWords(first)) : ''
  return (
    <MarkButton name={m.map.shares(name, says.replace(/\.$/, ''))} expanded={open} {...button}>
      <circle cx={at.x} cy={at.y} r={12} fill="transparent" />
      <circle
        cx={at.x}
        cy={at.y}
        r={3.5}
        fill="var(--map-land)"
        stroke="var(--ink-2)"
        strokeWidth={open ? 2.5 : 1.25}
      />
      <circle className="halo" cx={at.x} cy={at.y} r={7} />
      {label && (
        <text aria-hidden x={label.box.x} y={label.box.y + 12} fontSize={NAME_SIZE}>
          {label.name}
        </text>
      )}
    </MarkButton>
  )
}
