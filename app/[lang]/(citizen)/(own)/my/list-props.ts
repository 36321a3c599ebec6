import { pageLanguage } from '@/app/page-language'
import { paths, type MyPart } from '@/app/paths'

/** What the page of a list is given. */
export type ListProps = {
  params: Promise<{ lang: string }>
  searchParams: Promise<{ after?: string }>
}

/** Where a list is read: its language, its own address, and the row it goes on after. */
export async function listPlace({ params, searchParams }: ListProps, part: MyPart) {
  const language = await pageLanguage(params)
  const { after } = await searchParams
  return { language, here: paths.my(language, part), ...(after && { after }) }
}
