import { ORIGIN_RADIUS, NAME_SIZE, type OriginMark } from './layout-marks'

/** Where the danger is: two rings, so that it reads as a place and not as a count. */
export function OriginMarkView({ mark: { at, label, main } }: { mark: OriginMark }) {
  const text = label && (
    <text
      x={label.box.x}
      y={label.box.y + (main ? 14 : 12)}
      fontSize={main ? 14 : NAME_SIZE}
      fontWeight={main ? 700 : 400}
    >
      {label.name}
    </text>
  )
  if (!main)
    return (
      <g aria-hidden>
        <circle cx={at.x} cy={at.y} r={2.25} fill="none" stroke="var(--map-origin)" />
        {text}
      </g>
    )
  const ring = { cx: at.x, cy: at.y, fill: 'none', stroke: 'var(--map-origin)', strokeWidth: 1.75 }
  return (
    <g aria-hidden>
      <circle {...ring} r={ORIGIN_RADIUS} stroke="var(--map-land)" strokeWidth={5} />
      <circle {...ring} r={ORIGIN_RADIUS} />
      <circle {...ring} r={ORIGIN_RADIUS / 2} />
      {text}
    </g>
  )
}
