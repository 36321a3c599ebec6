import type { Waiting } from './waiting'

/** What a form of a report would post, in the shape it can be kept in. Undefined for any other form. */
export function postedForm(form: HTMLFormElement, keptAt: number): Waiting | undefined {
  const posted = new FormData(form)
  const step = posted.get('step')
  const draft = posted.get('draft')
  if (typeof step !== 'string' || typeof draft !== 'string') return undefined
  const entries = [...posted].filter(([name]) => !name.startsWith('$'))
  return {
    key: `${draft}/${step}`,
    at: `/${String(posted.get('language'))}/${String(posted.get('town'))}/report/${draft}`,
    step,
    keptAt,
    texts: entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    photos: entries.flatMap(([, value]) =>
      typeof value !== 'string' && value.size > 0
        ? [{ id: crypto.randomUUID(), name: value.name, blob: value }]
        : [],
    ),
  }
}

/** The same again, to be posted; each photograph with the id it was kept under. */
export function formOf({ texts, photos }: Waiting): FormData {
  const form = new FormData()
  for (const [name, value] of texts) form.append(name, value)
  for (const { id, name, blob } of photos) {
    form.append('photos', blob, name)
    form.append('photoIds', id)
  }
  return form
}
