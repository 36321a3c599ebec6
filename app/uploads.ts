import type { PaperSpec } from '@/lib/platform/forms/definition'

/** A file as operations take it. */
export type Upload = { name: string; content: Uint8Array }

/** The files of one control of a form; an empty control posts none. */
export const uploadsOf = (form: FormData, name: string): Promise<Upload[]> =>
  Promise.all(
    form
      .getAll(name)
      .filter((file): file is File => file instanceof File && !isUnchosen(file))
      .map(async (file) => ({
        name: file.name,
        content: new Uint8Array(await file.arrayBuffer()),
      })),
  )

const media = { image: 'image/jpeg,image/png,image/webp', pdf: 'application/pdf' }

/** What a file control lets choose for a paper. */
export const acceptOf = ({ accepts }: PaperSpec): string =>
  accepts.map((kind) => media[kind]).join(',')

// What a control posts that nobody touched; browsers and React each name it in their way.
const isUnchosen = ({ size, name }: File) => size === 0 && ['', 'undefined', 'blob'].includes(name)
