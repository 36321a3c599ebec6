import { acceptedMimes } from './file-kind'

/** A stored file, as the answer to a browser needs it. */
export type ServedFile = {
  readonly name: string
  readonly mime: string
  readonly disposition: 'inline' | 'attachment'
}

/** Headers that let a browser show or save the file, and nothing else. */
export const servingHeaders = ({ name, mime, disposition }: ServedFile): Record<string, string> => {
  const isOurs = acceptedMimes.some((accepted) => accepted === mime)
  return {
    'Content-Type': isOurs ? mime : 'application/octet-stream',
    'Content-Disposition': `${isOurs ? disposition : 'attachment'}; ${fileName(name)}`,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'self'",
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'private, no-store',
  }
}

// RFC 6266: a plain name for old browsers, the real one for the others.
const fileName = (name: string) => {
  const plain = name.replace(/[^A-Za-z0-9 ._()-]/g, '_')
  const encoded = encodeURIComponent(name.toWellFormed()).replace(/['()*]/g, percent)
  return `filename="${plain}"; filename*=UTF-8''${encoded}`
}

const percent = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
