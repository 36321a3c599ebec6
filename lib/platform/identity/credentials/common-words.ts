/** What people build passwords from, longest first so that a word goes before its part. */
export const commonWords: readonly string[] = `
  password passwort passw0rd pass pwd secret letmein welcome default changeme change trustno
  administrator admin root superuser user guest login logon test testing demo temp temporary
  qwertyuiop qwerty qwert asdfghjkl asdfgh asdf zxcvbnm zxcvbn zxcv qazwsxedc qazwsx qaz wsx edc
  abcdefghijkl abcdefgh abcdef abcd abc xyz aaaa iloveyou love baby angel princess sunshine shadow
  monkey dragon master football cricket baseball superman batman pokemon starwars computer internet
  samsung apple google facebook whatsapp android windows microsoft linux oracle server database
  hello sweet happy friend freedom forever whatever mother father family jesus
  india indian bharat hindustan mera mere krishna shiva ganesh ganesha hanuman sairam jaishreeram
  jai shri shree ram namaste lakshmi durga mahadev bholenath bhagwan
  uttarakhand uttaranchal dehradun haridwar rishikesh nainital haldwani roorkee kashipur rudrapur
  almora pithoragarh mussoorie kotdwar kotdwara garhwal kumaon devbhoomi badrinath kedarnath ganga
  nagar nigam palika parishad panchayat municipal municipality corporation council government govt
  sarkar office officer commissioner clerk counter ward city town state digit my the new
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday summer winter spring monsoon diwali holi
  one two three four five six seven eight nine zero`
  .trim()
  .split(/\s+/)
  .sort((one, other) => other.length - one.length)
