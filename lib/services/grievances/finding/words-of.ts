import { soundOf } from './sound-of'

/** A word as it is written and as it sounds. */
export type Word = { written: string; sound: string }

const idle = new Set(
  [
    'a an the is are was were be am has have had do does it its this that there here and or but so',
    'i we you he she they me my our your his her their in on at of to for from by with near please very all some',
    'house home area colony problem problems issue complaint regarding about since days day sir madam come coming',
    'है हैं था थी थे का की के को में मे पे पर से ने और या तो ही भी यह ये वह वो यहाँ वहाँ रहा रही रहे गया गई गए',
    'हो होता होती हुआ हुई जा आ आया आई आता आते आती कर करो करें दो दीजिए एक बहुत कृपया जी पास सामने घर मोहल्ला',
    'मेरा मेरे मेरी हमारा हमारे हमारी कई दिन दिनों समस्या शिकायत पड़ा पड़ी',
    'hai hain ka ki ke ko mein main raha rahi rahe gaya gayi par pe se ho hua hui ja aa aya aayi aata aati kar',
    'mere meri hamare hamari bahut bohot paas samne ghar mohalla yahan kai din dino samasya shikayat pada padi',
  ]
    .join(' ')
    .split(' ')
    .map(soundOf),
)

/** The words of a text, without those that say nothing of what it is about. */
export const wordsOf = (text: string): Word[] =>
  (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    .map((word) => ({ written: word.normalize('NFC').toLowerCase(), sound: soundOf(word) }))
    .filter(({ sound }) => !idle.has(sound))
