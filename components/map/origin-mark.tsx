import type { OriginMark } from './layout-marks'

/** Where the danger is: two rings, so that it reads as a place and not as a count. */
export function OriginMarkView({ mark: { at, label } }: { mark: OriginMark }) {
  return (
    <g aria-hidden>
      <circle cx={at.x} cy={at.y} r={9} fill="none" stroke="var(--map-land)" strokeWidth={5} />
      <circle cx={at.x} cy={at.y} r={9} fill="none" stroke="var(--map-origin)" strokeWidth={1.75} />
      <circle
        cx={at.x}
        cy={at.y}
        r={4.5}
        fill="none"
        stroke="var(--map-origin)"
        strokeWidth={1.75}
      />
      {label && (
        <text x={label.box.x} y={label.box.y + 14} fontSize={14} fontWeight={700}>
          {label.name}
        </text>
      )}
    </g>
  )
}
