/** The name to show and to offer for download: the person's own words, without path or tricks. */
export const safeName = (name: string, extension: string) => {
  const base = name
    .normalize('NFC')
    .replace(/^.*[\\/]/su, '')
    .replace(/\.[^.]*$/su, '')
    // Control characters and the marks that reverse text would show another extension than is there.
    .replace(/[\p{Cc}\p{Cs}\p{Co}\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}\u200c\u200d _()-]+/gu, '-')
    .replace(/\s+/gu, ' ')
  const short = [...base]
    .slice(0, 80)
    .join('')
    .replace(/^[\s-]+|[\s-]+$/gu, '')
  return `${short || 'file'}.${extension}`
}
