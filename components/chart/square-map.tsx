import './chart.css'

type Point = readonly [longitude: number, latitude: number]

/** A square of the map by its south-western corner, and how heavy it is. */
type Square = { longitude: number; latitude: number; weight: number }

type Props = {
  squares: readonly Square[]
  /** The side of a square in degrees. */
  side: number
  /** Outlines to find one's way by, such as wards. */
  outlines: readonly (readonly Point[])[]
  words: string
}

const size = 640

/** Squares on a plain map, darker the heavier they are; numbered from the heaviest, as the table beside it is. */
export function SquareMap({ squares, side, outlines, words }: Props) {
  const points = [
    ...outlines.flat(),
    ...squares.flatMap(({ longitude, latitude }) => [
      [longitude, latitude] as const,
      [longitude + side, latitude + side] as const,
    ]),
  ]
  const frame = frameOf(points)
  const heaviest = Math.max(1, ...squares.map(({ weight }) => weight))

  return (
    <svg
      className="square-map"
      viewBox={`0 0 ${size} ${Math.round(frame.height)}`}
      role="img"
      aria-label={words}
    >
      {outlines.map((outline, index) => (
        <path key={index} d={`M${outline.map((point) => frame.at(point).join(' ')).join('L')}Z`} />
      ))}
      {squares.map(({ longitude, latitude, weight }, index) => {
        const [x, y] = frame.at([longitude, latitude + side])
        const [right, bottom] = frame.at([longitude + side, latitude])
        return (
          <g key={`${longitude},${latitude}`}>
            <rect
              x={x}
              y={y}
              width={right - x}
              height={bottom - y}
              style={{ opacity: 0.35 + (0.65 * weight) / heaviest }}
            />
            <text x={(x + right) / 2} y={(y + bottom) / 2}>
              {index + 1}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** Where degrees lie in the picture. East-west is drawn shorter, as it is so far from the equator. */
function frameOf(points: readonly Point[]) {
  const longitudes = points.map(([longitude]) => longitude)
  const latitudes = points.map(([, latitude]) => latitude)
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)]
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)]
  const shorter = Math.cos((((south + north) / 2) * Math.PI) / 180)
  const scale = size / Math.max((east - west) * shorter, north - south, 0.02)
  const at = ([longitude, latitude]: Point) =>
    [
      Math.round((longitude - west) * shorter * scale * 10) / 10,
      Math.round((north - latitude) * scale * 10) / 10,
    ] as const
  return { at, height: Math.max(40, (north - south) * scale) }
}
