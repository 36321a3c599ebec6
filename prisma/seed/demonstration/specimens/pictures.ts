import sharp from 'sharp'
import { specimenMark } from './specimen-mark'

/** What a specimen picture shows; each comes in six colours. */
export type Subject = 'person' | 'dog' | 'shop' | 'card'

const drawings: Record<Subject, (colours: Colours) => string> = {
  person: ({ skin, cloth, dark }) => `
    <path d="M90 480Q100 330 240 320T390 480Z" fill="${cloth}"/>
    <ellipse cx="240" cy="215" rx="85" ry="105" fill="${skin}"/>
    <path d="M150 210Q150 90 240 90T330 210Q300 140 240 145T150 210Z" fill="${dark}"/>
    <path d="M210 275Q240 295 270 275" fill="none" stroke="${dark}" stroke-width="5"/>
    <circle cx="208" cy="210" r="8" fill="${dark}"/><circle cx="272" cy="210" r="8" fill="${dark}"/>`,
  dog: ({ skin, dark }) => `
    <path d="M70 400H410" stroke="#7a6f5d" stroke-width="8"/>
    <path d="M120 390V300Q120 240 200 240H310L330 180Q360 150 400 175L430 205 395 225 370 300V390H340V310H170V390Z" fill="${skin}"/>
    <path d="M125 290Q70 270 75 210" fill="none" stroke="${skin}" stroke-width="20" stroke-linecap="round"/>
    <path d="M340 175Q315 190 325 235Q350 225 358 180Z" fill="${dark}"/>
    <circle cx="385" cy="192" r="7" fill="${dark}"/><circle cx="428" cy="204" r="8" fill="${dark}"/>`,
  shop: ({ cloth, dark, skin }) => `
    <rect x="50" y="130" width="380" height="290" fill="#e9dfcb"/>
    <rect x="50" y="130" width="380" height="60" fill="${cloth}"/>
    <path d="M40 190H440L460 250H20Z" fill="${skin}"/>
    <path d="M90 190L75 250M170 190L162 250M240 190V250M310 190L318 250M390 190L405 250" stroke="#fff" stroke-width="10"/>
    <rect x="85" y="265" width="190" height="130" fill="${dark}"/><rect x="305" y="265" width="90" height="155" fill="${cloth}"/>
    <path d="M0 420H480" stroke="#8d8778" stroke-width="10"/>`,
  card: ({ cloth, skin, dark }) => `
    <rect x="30" y="90" width="420" height="280" rx="16" fill="#f7f3e6" stroke="${cloth}" stroke-width="6"/>
    <rect x="30" y="90" width="420" height="52" rx="16" fill="${cloth}"/>
    <rect x="60" y="170" width="110" height="140" fill="${skin}"/><circle cx="115" cy="220" r="30" fill="${dark}"/>
    <path d="M200 190H410M200 225H380M200 260H400M200 295H330M60 340H420" stroke="#8a8577" stroke-width="9"/>`,
}

interface Colours {
  skin: string
  cloth: string
  dark: string
  back: string
}

const palettes: Colours[] = [
  { skin: '#c68d5f', cloth: '#2f5d73', dark: '#2b211c', back: '#dfe8ec' },
  { skin: '#a5714a', cloth: '#7a3b3b', dark: '#1f1a17', back: '#efe7dc' },
  { skin: '#d9a877', cloth: '#3f6b46', dark: '#3a2a20', back: '#e3ece2' },
  { skin: '#8c5c3a', cloth: '#56497d', dark: '#17120f', back: '#e7e4ef' },
  { skin: '#e0b98d', cloth: '#8a5a1f', dark: '#4b3626', back: '#f3ead9' },
  { skin: '#b97f53', cloth: '#245b5b', dark: '#241a14', back: '#dcebea' },
]

const made = new Map<string, Promise<Buffer>>()

/** A drawn JPEG of a person, a dog, a shop or an identity card, marked SPECIMEN. Made once a process. */
export function picture(subject: Subject, seed: number): Promise<Buffer> {
  const at = seed % palettes.length
  const id = `${subject} ${at}`
  const known = made.get(id)
  if (known) return known
  const drawn = draw(subject, palettes[at] as Colours)
  made.set(id, drawn)
  return drawn
}

const draw = (subject: Subject, colours: Colours) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="480">
         <rect width="480" height="480" fill="${colours.back}"/>${drawings[subject](colours)}
         ${specimenMark(480, 480)}</svg>`,
    ),
  )
    .jpeg({ quality: 82 })
    .toBuffer()
