const digit = '[\\d०-९]'
const separator = '[\\s().\\u2010-\\u2015-]'
const edge = '(?<![\\p{L}\\p{M}\\p{N}])'
const end = '(?![\\p{L}\\p{M}\\p{N}])'
const pattern = (source: string, flags = 'giu') => new RegExp(source, flags)

// As people hide them from machines, too: `asha [at] example dot in`.
const at = '\\s*(?:@|[\\[({]\\s*at\\s*[\\])}]|\\s+at\\s+(?=[\\w-]+\\s*(?:\\.|[\\[({]?\\s*dot\\b)))\\s*'
const dot = '(?:\\.|\\s*[\\[({]\\s*dot\\s*[\\])}]\\s*|\\s+dot\\s+)'
const email = pattern(`[\\w.+-]{1,64}${at}[\\w-]{1,63}(?:${dot}[\\w-]{1,63}){1,5}`)
// The name at a bank's handle: `asha@okhdfc`, `98000@ybl`.
const upi = pattern(`${edge}[\\w.-]{2,64}@[a-z]{2,64}${end}`)
// Ten digits or more, however they are grouped, in either script.
const telephone = pattern(`\\+?${digit}(?:${separator}{0,2}${digit}){9,}`, 'gu')
// A landline of six to eight digits, where the words or the area's code say that it is one.
const called =
  '(?:ph(?:one)?|tel(?:ephone)?|mob(?:ile)?|landline|contact|call|dial|फोन|फ़ोन|मोबाइल|मोबाईल|दूरभाष|नंबर|नम्बर|सम्पर्क|संपर्क|कॉल)'
const landlineByName = pattern(
  `(?<=${edge}${called}[\\s.:#-]*(?:(?:no|number|नं|नंबर|करें|पर|on|at|me|us|is|है|:)[\\s.:#-]*){0,3})${digit}(?:${separator}{0,2}${digit}){5,8}${end}`,
)
const landlineByCode = pattern(`${edge}[0०]${digit}{2,4}[\\s-]{1,2}${digit}{5,8}${end}`, 'gu')
const landlineAlone = pattern(`${edge}[2-7]\\d{2}[\\s-]?\\d{4}${end}`, 'gu')
const pan = pattern(`${edge}[a-z]{5}\\s?\\d{4}\\s?[a-z]${end}`)
const aadhaar = pattern(`${edge}[2-9]\\d{3}[\\s-]?\\d{4}[\\s-]?\\d{4}${end}`, 'gu')
const vehicle = pattern(
  `${edge}(?:[a-z]{2}[\\s.-]?\\d{1,2}[\\s.-]?[a-z]{1,3}[\\s.-]?\\d{3,4}|\\d{2}[\\s-]?bh[\\s-]?\\d{4}[\\s-]?[a-z]{1,2})${end}`,
)
// At whose door it is: most people tell their own.
const door = pattern(
  `(?<![\\p{L}\\p{M}])(?:(?:house|door|flat|quarter|plot|h)[\\s.]*(?:number|no)?|(?:मकान|घर|फ्लैट|प्लॉट|भवन)\\s*(?:नंबर|नम्बर|नं|संख्या|सं|न|क्रमांक)?|म[\\s.]*(?:नं|सं|न))[\\s.:#०-]*${digit}[\\p{L}\\p{M}\\d०-९/-]*`,
)
// Through whom, or whose child: a name follows.
const careOf = pattern(
  `${edge}(?:[csdw]\\s*/\\s*o\\.?|care\\s+of|द्वारा\\s+श्री(?:मती)?|पुत्र(?:ी)?\\s+श्री(?:मती)?|पत्नी\\s+श्री)\\s*:?\\s*(?:(?:shri|smt|mr|mrs|ms|dr)\\.?\\s+)?[\\p{L}\\p{M}.]+(?:\\s+\\p{Lu}[\\p{L}\\p{M}.]*|\\s+(?=[\\u0900-\\u097F])[\\p{L}\\p{M}]+)?`,
)

const personal = [
  ...[email, upi, vehicle, pan, aadhaar, telephone],
  ...[landlineByName, landlineByCode, landlineAlone, door, careOf],
]

/**
 * What somebody wrote, fit for everybody's eyes: telephone numbers, e-mail and UPI addresses, PAN, Aadhaar and vehicle
 * numbers, house numbers and the name after C/o are left out.
 */
export const maskedWords = (text: string): string =>
  personal.reduce((words, told) => words.replace(told, '•••'), text)
