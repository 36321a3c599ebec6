import { uploadsOf } from '@/app/uploads'

type Texts = Record<string, string | string[]>

/** The texts of a form with the photographs that were chosen, each list under the name of its control. */
export async function postedPhotos(values: Texts, form: FormData) {
  const texts = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
  const taken = async (name: string) =>
    (await uploadsOf(form, name)).map(({ name: file, content }) => ({
      name: file,
      content: Buffer.from(content).toString('base64'),
    }))
  return {
    ...texts,
    ...{
      photos: await taken('photos'),
      before: await taken('before'),
      after: await taken('after'),
    },
  }
}
