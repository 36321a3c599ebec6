/** Strokes of the letters of SPECIMEN on a 10 by 16 grid: the machines need not have any font. */
const strokes: Record<string, string> = {
  S: 'M10 2 Q5-2 1 3 Q0 7 5 8 Q10 9 9 13 Q5 18 0 14',
  P: 'M0 16V0H6Q10 1 10 4T6 8H0',
  E: 'M10 0H0V16H10M0 8H7',
  C: 'M10 2Q5-2 1 4Q-1 8 1 12Q5 18 10 14',
  I: 'M5 0V16',
  M: 'M0 16V0L5 9L10 0V16',
  N: 'M0 16V0L10 16V0',
}

/** SPECIMEN written across an SVG of that width and height. */
export function specimenMark(width: number, height: number): string {
  const letters = [...'SPECIMEN']
    .map((letter, at) => `<path transform="translate(${at * 15})" d="${strokes[letter] ?? ''}"/>`)
    .join('')
  const scale = (width * 0.8) / 115
  return `<g transform="translate(${width / 2} ${height / 2}) rotate(-18) scale(${scale}) translate(-57 -8)"
    fill="none" stroke="#b3261e" stroke-opacity=".55" stroke-width="2.4" stroke-linecap="round">${letters}</g>`
}
