import { countryName } from '@/lib/places'
import { m } from '@/messages'
import { eventColour } from '../marks/event-colour'
import { figureSign, figureWords } from '../marks/figure-text'
import type { CircleMark } from './layout-marks'
import { MapLabel } from './map-label'
import { MarkButton, type MarkButtonProps } from './mark-button'

/** The least finger-sized target around a small circle, px. */
const TARGET = 12

/** The greatest figure of a country's own, as an area. Planned figures stay hollow. */
export function CircleMarkView({
  mark: { circle, at, label },
  open,
  ...button
}: MarkButtonProps & { mark: CircleMark; open: boolean }) {
  const { figure, radius, country } = circle
  const name = countryName(country)
  const colour = eventColour(figure.event)
  const hollow = figure.event === 'planned'
  return (
    <MarkButton name={m.map.circle(name, figureWords(figure))} expanded={open} {...button}>
      <title>{`${name} ${figureSign(figure)}`}</title>
      <circle cx={at.x} cy={at.y} r={Math.max(radius, TARGET)} fill="transparent" />
      <circle
        cx={at.x}
        cy={at.y}
        r={radius}
        fill={hollow ? 'var(--map-land)' : colour}
        fillOpacity={hollow ? 0.7 : 0.78}
        stroke={hollow ? colour : 'var(--map-land)'}
        strokeWidth={hollow ? 1.75 : 1}
        strokeDasharray={hollow ? '3 2' : undefined}
      />
      <circle className="halo" cx={at.x} cy={at.y} r={radius + 3} />
      {open && (
        <circle
          cx={at.x}
          cy={at.y}
          r={radius + 2}
          fill="none"
          stroke="var(--ink)"
          strokeWidth={1.5}
        />
      )}
      {label && (
        <MapLabel label={label} name={label.name} figure={label.text} event={figure.event} />
      )}
    </MarkButton>
  )
}
