const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu
// Ten digits or more, however they are grouped, in either script.
const telephone = /\+?[\d०-९](?:[\s().\u2010-\u2015-]{0,2}[\d०-९]){9,}/gu
// At whose door it is: most people tell their own.
const door =
  /(?<![\p{L}\p{M}])(?:(?:house|door|flat|quarter|h)[\s.]*(?:number|no)?|मकान\s*(?:नंबर|नम्बर|नं|संख्या)?|म[\s.]*(?:नं|सं))[\s.:#-]*[\d०-९][\p{L}\p{M}\d०-९/-]*/giu

/** What somebody wrote, fit for everybody's eyes: telephone numbers, e-mail addresses and house numbers are left out. */
export const maskedWords = (text: string): string =>
  [email, telephone, door].reduce((words, told) => words.replace(told, '•••'), text)
