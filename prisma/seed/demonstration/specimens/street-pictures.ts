import sharp from 'sharp'
import { specimenFile } from './specimen-file'
import { specimenMark } from './specimen-mark'

/** What somebody photographs in the street, before and after it was put right. */
export type StreetSubject =
  'garbage' | 'swept' | 'lamp-out' | 'lamp-lit' | 'pothole' | 'mended' | 'drain' | 'water'

const [width, height] = [360, 270]

const wall =
  '<rect width="360" height="150" fill="#d9cbb0"/><path d="M0 150H360" stroke="#a08f70" stroke-width="4"/>'
const road =
  '<rect y="150" width="360" height="120" fill="#8f8d88"/><path d="M0 212H360" stroke="#d8d5cc" stroke-width="4" stroke-dasharray="26 18"/>'
const pole = (light: string) => `
  <path d="M90 240V45H150" fill="none" stroke="#4f5357" stroke-width="8"/>
  <path d="M138 42H180L172 62H146Z" fill="${light}"/>`

const drawings: Record<StreetSubject, string> = {
  garbage: `${wall}${road}
    <path d="M90 215Q120 130 175 165T270 150T310 215Z" fill="#6d5f4b"/>
    <rect x="120" y="170" width="34" height="26" fill="#3f6b8a"/><circle cx="215" cy="182" r="17" fill="#d8d3c4"/>
    <rect x="240" y="176" width="40" height="20" fill="#b3541e"/>`,
  swept: `${wall}${road}<rect x="255" y="110" width="56" height="80" fill="#2f6b4a"/><rect x="249" y="100" width="68" height="12" fill="#24543a"/>`,
  'lamp-out': `<rect width="360" height="270" fill="#27303d"/><rect y="190" width="360" height="80" fill="#1b2029"/>${pole('#596170')}`,
  'lamp-lit': `<rect width="360" height="270" fill="#27303d"/><rect y="190" width="360" height="80" fill="#3a3d40"/>
    <path d="M146 62L70 250H250L172 62Z" fill="#f2d98b" fill-opacity=".45"/>${pole('#ffe9a3')}`,
  pothole: `${wall}${road}<path d="M110 215Q140 180 200 190T280 215Q250 246 190 242T110 215Z" fill="#4c4a46"/>
    <path d="M135 217Q165 200 205 206T255 218Q225 232 190 230T135 217Z" fill="#7b8a94"/>`,
  mended: `${wall}${road}<path d="M110 215Q140 180 200 190T280 215Q250 246 190 242T110 215Z" fill="#55534f"/>`,
  drain: `${wall}${road}<path d="M0 160H360V186H0Z" fill="#4d5240"/><path d="M40 165H330V205Q200 225 40 200Z" fill="#6b7059"/>
    <circle cx="150" cy="182" r="12" fill="#c9c3b2"/><circle cx="230" cy="190" r="9" fill="#3f6b8a"/>`,
  water: `${wall}${road}<path d="M0 190Q90 175 180 190T360 188V250H0Z" fill="#7d9bb0"/>
    <path d="M60 215H150M200 228H300" stroke="#c6d6e0" stroke-width="4"/>`,
}

const made = new Map<StreetSubject, Promise<Buffer>>()

/** A photograph of a street as somebody uploads it. */
export const streetPhoto = (subject: StreetSubject) =>
  specimenFile(`${subject}.jpg`, streetPicture(subject))

/** A drawn JPEG of a street, marked SPECIMEN. Made once a process. */
function streetPicture(subject: StreetSubject): Promise<Buffer> {
  const known = made.get(subject)
  if (known) return known
  const drawn = draw(subject)
  made.set(subject, drawn)
  return drawn
}

const draw = (subject: StreetSubject) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${drawings[subject]}
         ${specimenMark(width, height)}</svg>`,
    ),
  )
    .jpeg({ quality: 78 })
    .toBuffer()
