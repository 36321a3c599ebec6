/** A file of a mail, as inbound-parse services post it. */
type Attached = {
  Name: string
  ContentType: string
  /** In base64. */
  Content: string
  /** Where the mail shows it between its words. */
  ContentID?: string | null | undefined
}

/** How many pictures of a message are kept. */
const most = 5

/** Letters of base64 up to which a picture between the words is a logo, and any picture a mark that says it was opened. */
const logo = 40_000
const mark = 1_500

// What the first bytes of JPEG, PNG, GIF, WebP, HEIC and BMP are in base64: a picture is one under any name and type.
const pictured = /^(\/9j\/|iVBORw0KG|R0lGOD|UklGR|AAAA[\w+/]{2}[\w+/]*Z0eX|Qk[0-3])/

/** The photographs of a mail and what is left out: other files by their names, while logos and marks count for nothing. */
export function photographsOf(attached: readonly Attached[]): {
  media: { name: string; content: string }[]
  leftOut: string[]
} {
  const told = attached.filter((one) => !isPicture(one) || !isDecoration(one))
  const pictures = told.filter(isPicture)
  const media = pictures.slice(0, most)
  return {
    media: media.map(({ Name, Content }) => ({ name: Name.slice(0, 255), content: Content })),
    leftOut: told.filter((one) => !media.includes(one)).map(({ Name }) => Name.slice(0, 100)),
  }
}

const isPicture = ({ ContentType, Content }: Attached) =>
  /^image\/(?!svg)/i.test(ContentType) || pictured.test(Content.slice(0, 40))

function isDecoration({ Name, ContentType, Content, ContentID }: Attached): boolean {
  if (Content.length <= mark && ContentID) return true
  const inline = Boolean(ContentID)
  const named = /^(image0\d\d|logo|outlook-|icon|banner|signature|facebook|twitter|linkedin)/i.test(
    Name,
  )
  if (inline && /^image\/gif/i.test(ContentType)) return true
  return inline && Content.length <= (named ? logo * 3 : logo)
}
