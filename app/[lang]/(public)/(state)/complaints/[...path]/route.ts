import { paths } from '@/app/paths'
import { isLanguage } from '@/lib/platform/language/language'
import { ulbs } from '@/lib/platform/tenancy/tenancy'
import { isShown } from '@/lib/services/grievances/public/is-shown'

type Context = { params: Promise<{ lang: string; path: string[] }> }

/**
 * The short address of messages: leads to the complaint in its town, or to what a link of a mail is about. One that is on
 * no public page is asked for by its number and the digits of the mobile, as one that is not there is.
 */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { lang, path } = await params
  const [given = '', part, follower] = path
  const language = isLanguage(lang) ? lang : 'hi'
  const number = given.toUpperCase()
  const ulb = (await ulbs()).find(({ code }) => code === number.split('-')[1])
  return elsewhere(await destination())

  async function destination() {
    if (ulb && part === 'news' && follower)
      return paths.complaintNews(language, ulb.slug, number, follower)
    return ulb && (await isShown(ulb.id, number))
      ? paths.complaint(language, ulb.slug, number)
      : paths.track(language, number)
  }
}

// Relative, since what stands before the server may have another name.
const elsewhere = (location: string) => new Response(null, { status: 307, headers: { location } })
