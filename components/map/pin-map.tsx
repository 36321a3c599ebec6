'use client'
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { Icon } from '../ui/icon'
import './map.css'
import { offsetOf, pointAt, viewOf, type Point } from './plane'

type Props = {
  /** Boundaries to find one's way by, such as wards: rings of longitude and latitude. */
  outlines: readonly (readonly (readonly [number, number])[])[]
  point: Point | undefined
  onMove: (point: Point) => void
  words: { map: string; nearer: string; farther: string }
}

const side = 360
const half = side / 2
const steps: Partial<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -10],
  ArrowDown: [0, 10],
  ArrowLeft: [-10, 0],
  ArrowRight: [10, 0],
}

/** A plain map with one pin: a tap or the arrow keys put it, dragging moves the map. Needs no picture from elsewhere. */
export function PinMap({ outlines, point, onMove, words }: Props) {
  const corners = outlines.flat().map(([longitude, latitude]) => ({ latitude, longitude }))
  const [view, setView] = useState(() =>
    point ? { middle: point, metresPerPixel: 1 } : viewOf(corners, side),
  )
  const [seen, setSeen] = useState(point)
  const pressed = useRef<{ x: number; y: number; middle: Point; moved: boolean }>(null)
  // A pin put from outside, by the device, comes into sight.
  if (point !== seen) {
    setSeen(point)
    if (point && isOut(offsetOf(view, point))) setView({ middle: point, metresPerPixel: 1 })
  }

  const place = ({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>) => {
    const box = currentTarget.getBoundingClientRect()
    const scale = side / box.width
    return { x: (clientX - box.left) * scale - half, y: (clientY - box.top) * scale - half }
  }
  const press = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    pressed.current = { ...place(event), middle: view.middle, moved: false }
  }
  const drag = (event: PointerEvent<SVGSVGElement>) => {
    const from = pressed.current
    if (!from) return
    const { x, y } = place(event)
    if (!from.moved && Math.hypot(x - from.x, y - from.y) < 6) return
    from.moved = true
    const middle = pointAt({ ...view, middle: from.middle }, { x: from.x - x, y: from.y - y })
    setView({ ...view, middle })
  }
  const lift = (event: PointerEvent<SVGSVGElement>) => {
    if (pressed.current && !pressed.current.moved) onMove(pointAt(view, place(event)))
    pressed.current = null
  }
  const key = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    const at = point ? offsetOf(view, point) : { x: 0, y: 0 }
    onMove(pointAt(view, { x: at.x + step[0], y: at.y + step[1] }))
  }
  const zoom = (by: number) =>
    setView({
      middle: point ?? view.middle,
      metresPerPixel: Math.min(200, Math.max(0.25, view.metresPerPixel * by)),
    })
  const pin = point && offsetOf(view, point)

  return (
    <div className="pin-map">
      <svg
        viewBox={`${-half} ${-half} ${side} ${side}`}
        role="application"
        aria-label={words.map}
        tabIndex={0}
        onPointerDown={press}
        onPointerMove={drag}
        onPointerUp={lift}
        onPointerCancel={() => (pressed.current = null)}
        onKeyDown={key}
      >
        <Scale metresPerPixel={view.metresPerPixel} />
        {outlines.map((ring, index) => (
          <path key={index} d={outline(ring, view)} />
        ))}
        {pin && <path className="pin" transform={`translate(${pin.x} ${pin.y})`} d={drop} />}
      </svg>
      <p className="pin-map__zoom">
        <button type="button" className="btn btn--2" onClick={() => zoom(0.5)}>
          <Icon name="add" />
          <span className="vh">{words.nearer}</span>
        </button>
        <button type="button" className="btn btn--2" onClick={() => zoom(2)}>
          <span aria-hidden="true">−</span>
          <span className="vh">{words.farther}</span>
        </button>
      </p>
    </div>
  )
}

const drop =
  'M0 0C-4-8-11-13-11-21a11 11 0 0 1 22 0C11-13 4-8 0 0ZM4-21a4 4 0 1 1-8 0a4 4 0 0 1 8 0'

const isOut = ({ x, y }: { x: number; y: number }) => Math.max(Math.abs(x), Math.abs(y)) > half - 20

const outline = (ring: Props['outlines'][number], view: Parameters<typeof offsetOf>[0]) =>
  `M${ring
    .map(([longitude, latitude]) => offsetOf(view, { latitude, longitude }))
    .map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('L')}Z`

/** How long so much of the map is. */
function Scale({ metresPerPixel }: { metresPerPixel: number }) {
  const about = metresPerPixel * 90
  const ten = 10 ** Math.floor(Math.log10(about))
  const metres = ([5, 2].find((times) => times * ten <= about) ?? 1) * ten
  return (
    <g className="scale">
      <path d={`M${12 - half} ${half - 18}v6h${metres / metresPerPixel}v-6`} />
      <text x={14 - half} y={half - 22}>
        {metres >= 1000 ? `${metres / 1000} km` : `${metres} m`}
      </text>
    </g>
  )
}
