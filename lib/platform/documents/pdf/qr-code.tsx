import { Path, Rect, Svg } from '@react-pdf/renderer'
import { qrPath } from '../qr'

const QUIET = 4

/** A QR with its quiet zone, `side` points wide. */
export function QrCode({ text, side }: { text: string; side: number }) {
  const { size, path } = qrPath(text)
  const box = size + 2 * QUIET
  return (
    <Svg width={side} height={side} viewBox={`${-QUIET} ${-QUIET} ${box} ${box}`}>
      <Rect x={-QUIET} y={-QUIET} width={box} height={box} fill="#fff" />
      <Path d={path} stroke="#000" strokeWidth={1.02} />
    </Svg>
  )
}
