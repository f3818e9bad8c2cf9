'use client'

import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { useMap, useMapEvents } from 'react-leaflet'
import type { Handler, Map as LeafletMap } from 'leaflet'
import type { MapView, Point } from '@/lib/view/types'
import { m } from '@/messages'
import { useRoving } from '../marks/use-roving'
import { Beyond } from './beyond'
import { BracketMarkView } from './bracket-mark'
import { chooseBrackets, drawnAt } from './choose-brackets'
import { CircleMarkView } from './circle-mark'
import { furniture, rowsBeyond } from './furniture'
import { layoutMarks } from './layout-marks'
import { OriginMarkView } from './origin-mark'
import type { Box } from './shape/box'
import { TouchMarkView } from './touch-mark'

const PANE = 'figures'
const EDGE = 6
const PLACES_FROM_ZOOM = 5.75

/** A pane above the land whose content moves with it, and hides while Leaflet zooms. */
function figuresPane(map: LeafletMap): HTMLElement {
  const pane = map.getPane(PANE) ?? map.createPane(PANE)
  pane.style.zIndex = '450'
  pane.style.pointerEvents = 'none'
  return pane
}

function frameOf(map: LeafletMap): Box {
  const corner = map.containerPointToLayerPoint([0, 0])
  const size = map.getSize()
  return {
    x: corner.x + EDGE,
    y: corner.y + EDGE,
    width: size.x - 2 * EDGE,
    height: size.y - 2 * EDGE,
  }
}

/** Where the map has come to rest: all that the layout depends on besides the figures. */
const restOf = (map: LeafletMap) => ({
  zoom: map.getZoom(),
  origin: map.getPixelOrigin(),
  frame: frameOf(map),
  size: map.getSize(),
})

export interface MarksLayerProps {
  view: MapView
  country: string | null
  claim: string | null
  onOpenCountry: (country: string) => void
  onOpenClaim: (claim: string) => void
  /** Focus returns to this mark when the panel of its country closes. */
  focusCountry: { country: string } | null
  /** Of all radii: less than 1 on a small map. */
  scale: number
}

/** Origins, circles, joint figures and their labels, laid out anew wherever the map comes to rest. */
export function MarksLayer(props: MarksLayerProps) {
  const { view, country, claim, onOpenCountry, onOpenClaim, focusCountry, scale } = props
  const map = useMap()
  const [rest, setRest] = useState(() => restOf(map))
  const settle = () => setRest(restOf(map))
  useMapEvents({ zoomend: settle, moveend: settle, resize: settle, viewreset: settle })

  const rows = rowsBeyond(rest.size)
  const layout = useMemo(() => {
    const { zoom, origin, frame } = rest
    const brackets = chooseBrackets(view.brackets, country, claim, drawnAt(scale, country))
    const project = (point: Point) => map.project(point, zoom).subtract(origin)
    const withPlaces = zoom >= PLACES_FROM_ZOOM
    const covered = furniture(frame, rows)
    return layoutMarks(view, brackets, project, frame, { withPlaces, scale, covered })
  }, [view, country, claim, map, rest, scale, rows])

  const order = [
    ...[...layout.circles].sort((a, b) => b.circle.figure.value - a.circle.figure.value),
    ...layout.brackets,
    ...layout.touches,
  ].map((mark) => mark.id)
  const { mark, onKeyDown, focus } = useRoving(order)

  const refocus = useEffectEvent((code: string) =>
    focus(order.find((id) => id === `circle-${code}` || id === `touch-${code}`)),
  )
  useEffect(() => {
    if (focusCountry) refocus(focusCountry.country)
  }, [focusCountry])

  // A drag that ends on a mark is no click on it.
  const unlessDragged = (open: () => void) => () => {
    if (!(map.dragging as Handler & { moved: () => boolean }).moved()) open()
  }

  return (
    <>
      <Beyond
        circles={layout.beyond}
        brackets={layout.beyondBrackets}
        rows={rows}
        onOpenCountry={onOpenCountry}
        onOpenClaim={onOpenClaim}
      />
      {createPortal(
        <svg className="marks leaflet-zoom-hide overflow-visible" width="1" height="1">
          <g role="group" aria-label={m.map.marks} onKeyDown={onKeyDown}>
            {layout.origins.map((origin) => (
              <OriginMarkView key={origin.id} mark={origin} />
            ))}
            {layout.circles.map((circle) => (
              <CircleMarkView
                key={circle.id}
                mark={circle}
                open={country === circle.circle.country}
                onOpen={unlessDragged(() => onOpenCountry(circle.circle.country))}
                {...mark(circle.id)}
              />
            ))}
            {layout.touches.map((touch) => (
              <TouchMarkView
                key={touch.id}
                mark={touch}
                country={view.countries.find((c) => c.country === touch.country)}
                open={country === touch.country}
                onOpen={unlessDragged(() => onOpenCountry(touch.country))}
                {...mark(touch.id)}
              />
            ))}
            {layout.brackets.map((bracket) => (
              <BracketMarkView
                key={bracket.id}
                mark={bracket}
                onOpen={unlessDragged(() => onOpenClaim(bracket.bracket.figure.claim))}
                {...mark(bracket.id)}
              />
            ))}
          </g>
        </svg>,
        figuresPane(map),
      )}
    </>
  )
}
