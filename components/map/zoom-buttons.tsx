'use client'

import { useEffect, useRef } from 'react'
import { DomEvent, type Map as LeafletMap } from 'leaflet'
import { useMap } from 'react-leaflet'
import { m } from '@/messages'

/** Zoom in and out, the surroundings of the origin, and everything. */
export function ZoomButtons({
  onFit,
  onNear,
  withNear,
}: {
  onFit: (map: LeafletMap) => void
  onNear: (map: LeafletMap) => void
  withNear: boolean
}) {
  const map = useMap()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (box.current) DomEvent.disableClickPropagation(box.current)
  }, [])
  const button =
    'control border-0 min-h-8 justify-center px-2 pointer-coarse:min-h-11 pointer-coarse:min-w-11'
  return (
    <div
      ref={box}
      role="group"
      aria-label={m.map.zoomGroup}
      className="border-rule-2 bg-paper divide-rule absolute start-2 top-2 z-[800] flex divide-x border"
    >
      <button
        type="button"
        className={button}
        aria-label={m.map.zoomIn}
        onClick={() => map.zoomIn(1)}
      >
        +
      </button>
      <button
        type="button"
        className={button}
        aria-label={m.map.zoomOut}
        onClick={() => map.zoomOut(1)}
      >
        −
      </button>
      {withNear && (
        <button
          type="button"
          className={button}
          aria-label={m.map.nearLabel}
          onClick={() => onNear(map)}
        >
          {m.map.near}
        </button>
      )}
      <button
        type="button"
        className={button}
        aria-label={m.map.fitLabel}
        onClick={() => onFit(map)}
      >
        {m.map.fit}
      </button>
    </div>
  )
}
