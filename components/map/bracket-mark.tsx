import { countryName } from '@/lib/places'
import type { MapBracket } from '@/lib/view/types'
import { m } from '@/messages'
import { eventColour, eventInk } from '../marks/event-colour'
import { figureWords } from '../marks/figure-text'
import { BADGE_SIZE, type BracketMark } from './layout-brackets'
import { MarkButton, type MarkButtonProps } from './mark-button'

/** A joint figure in words, with all of its countries. */
export const bracketName = ({ figure, countries, open }: MapBracket): string =>
  m.map.bracket(
    figureWords(figure),
    countries.map((code) => countryName(code)),
    open,
  )

/** One joint figure: a spine, a tooth to each of its countries, one badge. */
export function BracketMarkView({
  mark: { bracket, shape, text },
  ...button
}: MarkButtonProps & { mark: BracketMark }) {
  const { figure } = bracket
  const { x, y, width, height } = shape.badge
  const colour = eventColour(figure.event)
  const dash = figure.event === 'planned' ? '4 3' : undefined
  return (
    <MarkButton name={bracketName(bracket)} {...button}>
      <path d={shape.path} fill="none" stroke="transparent" strokeWidth={12} />
      <path
        d={shape.path}
        fill="none"
        stroke="var(--map-land)"
        strokeWidth={4}
        strokeLinejoin="round"
        opacity={0.8}
      />
      <path
        className="spine"
        d={shape.path}
        fill="none"
        stroke={colour}
        strokeWidth={1.6}
        strokeDasharray={dash}
      />
      {shape.ends.map((end, i) => (
        <circle
          key={i}
          cx={end.x}
          cy={end.y}
          r={3}
          fill="var(--map-land)"
          stroke={colour}
          strokeWidth={1.6}
        />
      ))}
      <rect x={x} y={y} width={width} height={height} fill="var(--paper)" stroke={colour} />
      <rect className="halo" x={x - 3} y={y - 3} width={width + 6} height={height + 6} />
      <text
        aria-hidden
        className="inside"
        x={x + width / 2}
        y={y + height / 2 + 4.5}
        textAnchor="middle"
        fontSize={BADGE_SIZE}
        fontWeight={600}
        style={{ fill: eventInk(figure.event) }}
      >
        {text}
      </text>
    </MarkButton>
  )
}
