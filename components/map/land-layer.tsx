'use client'

import { useEffect, useMemo, useState } from 'react'
import { GeoJSON, useMap, useMapEvents } from 'react-leaflet'
import type { FeatureCollection } from 'geojson'
import type { Path } from 'leaflet'
import { m } from '@/messages'
import { loadBorders, type Borders } from './load-borders'

const FINE_FROM_ZOOM = 4

/** Coarse shapes at once, fine ones when someone is near enough to see the difference. */
function useBorders(): Borders | 'failed' | null {
  const map = useMap()
  const [zoom, setZoom] = useState(() => map.getZoom())
  const [coarse, setCoarse] = useState<Borders | null>(null)
  const [fine, setFine] = useState<Borders | null>(null)
  const [failed, setFailed] = useState(false)
  useMapEvents({ zoomend: () => setZoom(map.getZoom()) })
  const wanted = zoom >= FINE_FROM_ZOOM ? 'fine' : 'coarse'
  useEffect(() => {
    let left = false
    const keep = (set: (b: Borders) => void) => (b: Borders) => {
      if (!left) set(b)
    }
    // Without the fine shapes the coarse ones do; without any, the figures stand on bare sea.
    if (!coarse) loadBorders('coarse').then(keep(setCoarse), () => setFailed(true))
    if (wanted === 'fine' && !fine) loadBorders('fine').then(keep(setFine), () => undefined)
    return () => {
      left = true
    }
  }, [wanted, coarse, fine])
  const borders = wanted === 'fine' ? (fine ?? coarse) : coarse
  return borders ?? (failed ? 'failed' : null)
}

export interface LandLayerProps {
  origins: ReadonlySet<string>
  named: ReadonlySet<string>
  open: string | null
  onOpen: (country: string) => void
}

/** Country shapes. Those that have figures answer to a click; the marks answer to the keyboard. */
export function LandLayer({ origins, named, open, onOpen }: LandLayerProps) {
  const borders = useBorders()
  const shapes = useMemo((): FeatureCollection | null => {
    if (!borders || borders === 'failed') return null
    return {
      type: 'FeatureCollection',
      features: borders.countries.map(({ code, shape }) => ({ ...shape, properties: { code } })),
    }
  }, [borders])
  if (borders === 'failed')
    return (
      <p className="bg-alert text-alert-ink absolute start-2 top-14 z-[800] px-3 py-2 text-sm">
        {m.map.landFailed}
      </p>
    )
  if (!shapes || !borders) return null

  const classOf = (code: string) =>
    [
      'land',
      named.has(code) && 'land-named',
      origins.has(code) && 'land-named land-origin',
      open === code && 'land-open',
    ]
      .filter(Boolean)
      .join(' ')
  // Leaflet gives a path its class once; a new key draws the shapes anew where a class changes.
  const key = [shapes.features.length, ...named, '|', ...origins, '|', open].join(' ')
  return (
    <>
      <GeoJSON
        key={key}
        data={shapes}
        style={(shape) => ({ className: classOf(String(shape?.properties?.code)) })}
        onEachFeature={(shape, layer) => {
          const code = String(shape.properties?.code)
          if (!named.has(code) && !origins.has(code)) {
            ;(layer as Path).options.interactive = false
            return
          }
          layer.on('click', () => onOpen(code))
        }}
      />
      <GeoJSON
        key={`lines ${key}`}
        data={borders.lines}
        interactive={false}
        style={{ className: 'borders' }}
      />
    </>
  )
}
