import type { ComponentProps } from 'react'
import { Form } from '@/components/form/form'
import { formWords } from '@/components/form/form-words'
import { SubmitButton } from '@/components/form/submit-button'
import type { Language } from '@/lib/platform/language/language'
import { translator } from '@/lib/platform/language/translator'
import { HiddenFields } from '@/components/form/hidden-fields'

/** A file as a page shows it, behind a signed link; `bytes` is its size. */
type File = {
  id: string
  url: string
  name: string
  bytes: number
  mime?: string
  pages?: number | null | undefined
}

type Props = {
  files: readonly File[]
  language: Language
  /** Takes a file off again; posted its `id` with the hidden fields. */
  remove: ComponentProps<typeof Form>['action']
  hidden: Readonly<Record<string, string | undefined>>
}

/** What is attached, each with a small picture and the way to take it off again. */
export function AttachedFiles({ files, language, remove, hidden }: Props) {
  const common = translator(language, 'common')
  if (files.length === 0) return null
  return (
    <ul className="attached">
      {files.map((file) => (
        <li key={file.id}>
          <a href={file.url} target="_blank">
            {file.mime === 'application/pdf' ? (
              <span className="attached__pdf">PDF</span>
            ) : (
              // A thumbnail behind a signed link: nothing for an image optimiser to keep.
              <img src={`${file.url}&v=thumb`} alt="" width={72} height={72} loading="lazy" />
            )}
            <span>{file.name}</span>
          </a>
          <span className="small muted num">{sizeOf(file, language)}</span>
          <Form action={remove} words={formWords(language)}>
            <HiddenFields fields={{ ...hidden, id: file.id }} />
            <SubmitButton look="danger">
              {common('remove')}
              <span className="vh"> {file.name}</span>
            </SubmitButton>
          </Form>
        </li>
      ))}
    </ul>
  )
}

function sizeOf({ bytes, pages }: File, language: Language): string {
  const size =
    bytes < 1_048_576
      ? `${Math.max(1, Math.round(bytes / 1024))} kB`
      : `${(bytes / 1_048_576).toFixed(1)} MB`
  return pages ? `${translator(language, 'apply')('papers.pages', { pages })}, ${size}` : size
}
