import { Path, Svg } from '@react-pdf/renderer'
import { ink } from './look'

const line =
  'M-3000 33.5H120L148 28L160 30L186 20L198 24L228 10L240 17L262 3L278 15L292 11L318 24L336 20L362 29L384 27L420 33.5'

/** The rule under the masthead that rises once into the Himalayan line. `width` in points. */
export const Ridge = ({ width }: { width: number }) => (
  <Svg
    width={width}
    height={20}
    viewBox={`${420 - (width / 20) * 35} 0 ${(width / 20) * 35} 35`}
    style={{ marginTop: -12 }}
  >
    <Path d={line} stroke={ink.deodar} strokeWidth={1.4} fill="none" strokeLinejoin="round" />
  </Svg>
)
