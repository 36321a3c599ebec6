// GSM 03.38: what one letter of seven bits can be, and what takes two.
const basic = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
const extended = new Set('\f^{}\\[~]|€')

/** How many text messages are paid for and joined again: letters of seven bits 160, or 153 each; others 70, or 67 each. */
export function segmentsOf(text: string): { segments: number; unicode: boolean } {
  const letters = [...text]
  const unicode = letters.some((letter) => !basic.has(letter) && !extended.has(letter))
  const units = unicode
    ? letters.map(({ length }) => length)
    : letters.map((letter) => (extended.has(letter) ? 2 : 1))
  const [alone, joined] = unicode ? [70, 67] : [160, 153]
  const total = units.reduce((sum, length) => sum + length, 0)
  return { segments: total <= alone ? Math.min(1, total) : joinedSegments(units, joined), unicode }
}

// A letter of two units does not begin in one message and end in the next.
function joinedSegments(units: readonly number[], most: number): number {
  let [segments, used] = [1, 0]
  for (const length of units) {
    if (used + length > most) [segments, used] = [segments + 1, 0]
    used += length
  }
  return segments
}
