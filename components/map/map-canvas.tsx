'use client'

import 'leaflet/dist/leaflet.css'
import { useEffect, useEffectEvent, useRef } from 'react'
import { SVG, type LatLngBoundsExpression } from 'leaflet'
import { AttributionControl, MapContainer, useMap } from 'react-leaflet'
import type { Point } from '@/lib/view/types'
import { m } from '@/messages'
import { boundsAround, nearPoints, pointsOf } from './frame-of'
import { LandLayer } from './land-layer'
import { MarksLayer, type MarksLayerProps } from './marks-layer'
import { ZoomButtons } from './zoom-buttons'

const WORLD: LatLngBoundsExpression = [
  [-50, -140],
  [70, 160],
]
// Room for labels and brackets around the outermost places, px.
const PADDING: [number, number] = [56, 48]

const calm = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches

function show(map: ReturnType<typeof useMap>, points: Point[]) {
  map.fitBounds(boundsAround(points) ?? WORLD, { padding: PADDING, animate: !calm(), maxZoom: 7 })
}

/** Frames a new selection, and brings the open country into sight. */
function Framing({ view, country, scale }: Pick<MarksLayerProps, 'view' | 'country' | 'scale'>) {
  const map = useMap()
  const places = pointsOf(view).join(' ')
  const framed = useRef(places)
  const frame = useEffectEvent(() => show(map, nearPoints(view, scale)))
  useEffect(() => {
    if (framed.current === places) return
    framed.current = places
    frame()
  }, [places])
  const reach = useEffectEvent((code: string) => {
    const point = view.countries.find((c) => c.country === code)?.point
    if (point && !map.getBounds().pad(-0.1).contains(point)) map.panTo(point, { animate: !calm() })
  })
  useEffect(() => {
    if (country) reach(country)
  }, [country])
  return null
}

/** Leaflet hears of the window only; a panel or a heading may change the room as well. */
function Resizing() {
  const map = useMap()
  useEffect(() => {
    const observer = new ResizeObserver(() => map.invalidateSize({ animate: false }))
    observer.observe(map.getContainer())
    return () => observer.disconnect()
  }, [map])
  return null
}

export interface MapCanvasProps extends MarksLayerProps {
  className: string
}

/** The drawn map. It needs a window, so it is loaded by the browser alone. */
export default function MapCanvas({ className, ...props }: MapCanvasProps) {
  const { view, country, onOpenCountry, scale } = props
  const origins = new Set(view.origins.map((o) => o.country))
  const named = new Set(view.countries.map((c) => c.country))
  return (
    <MapContainer
      className={className}
      bounds={boundsAround(nearPoints(view, scale)) ?? WORLD}
      boundsOptions={{ padding: PADDING, maxZoom: 7 }}
      renderer={new SVG({ padding: 0.5 })}
      minZoom={1}
      maxZoom={8}
      zoomSnap={0.25}
      wheelPxPerZoomLevel={120}
      maxBounds={[
        [-75, -220],
        [85, 260],
      ]}
      scrollWheelZoom={false}
      zoomControl={false}
      attributionControl={false}
      zoomAnimation={!calm()}
      fadeAnimation={false}
      inertia={!calm()}
    >
      <AttributionControl prefix={false} position="bottomright" />
      <LandLayer origins={origins} named={named} open={country} onOpen={onOpenCountry} />
      <MarksLayer {...props} />
      <Resizing />
      <Framing view={view} country={country} scale={scale} />
      <ZoomButtons
        onFit={(map) => show(map, pointsOf(view))}
        onNear={(map) => show(map, nearPoints(view, scale))}
        withNear={nearPoints(view, scale).length < pointsOf(view).length}
      />
      <Disclaimer text={m.map.boundaries} />
    </MapContainer>
  )
}

function Disclaimer({ text }: { text: string }) {
  const map = useMap()
  useEffect(() => {
    map.attributionControl?.addAttribution(text)
    return () => {
      map.attributionControl?.removeAttribution(text)
    }
  }, [map, text])
  return null
}
