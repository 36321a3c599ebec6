const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu
// Ten digits or more, however they are grouped, in either script.
const telephone = /\+?[\d०-९](?:[\s().\u2010-\u2015-]{0,2}[\d०-९]){9,}/gu

/** What somebody wrote, fit for everybody's eyes: telephone numbers and e-mail addresses are left out. */
export const maskedWords = (text: string): string =>
  text.replace(email, '•••').replace(telephone, '•••')
