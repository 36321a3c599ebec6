import QRCode from 'qrcode'

/**
 * The address a phone's camera opens. A query, not a fragment, so that `/verify` answers with
 * JavaScript off; the off-line verifier takes the same text and reads the code at its end.
 */
export const verifyUrl = (publicUrl: string, code: string) =>
  `${publicUrl.replace(/\/+$/, '')}/verify?c=${code}`

/** A QR as an SVG path of strokes one module wide, in a square of `size` modules, no quiet zone. */
export type QrPath = { readonly size: number; readonly path: string }

// M repairs 15 %: a folded or stained paper still reads; Q would make modules too small for print.
const level = 'M'

/** Draws a text as a QR path: a stroke for each run of dark modules. */
export function qrPath(text: string): QrPath {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: level }).modules
  const runs: string[] = []
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      if (!data[y * size + x]) continue
      const from = x
      while (x < size && data[y * size + x]) x++
      runs.push(`M${from} ${y}.5h${x - from}`)
    }
  }
  return { size, path: runs.join('') }
}
