import { uploadsOf } from '@/app/uploads'

/** What a form posted. */
export type Texts = Record<string, string | string[]>

/** One text of a form; empty when there is none. */
export const textOf = (values: Texts, name: string): string => {
  const value = values[name]
  return typeof value === 'string' ? value : ''
}

/** Where it is, as the operation takes it. The one list of places posts `ward/locality`. */
export function whereInput(values: Texts): unknown {
  const [ward, locality] = textOf(values, 'ward').split('/')
  const [latitude, longitude] = [textOf(values, 'latitude'), textOf(values, 'longitude')]
  return {
    ...namesOf(values),
    where: {
      landmark: textOf(values, 'landmark'),
      ...(ward && { ward }),
      ...(locality && { locality }),
      ...(latitude && longitude && { latitude, longitude }),
      placeConfirmed: textOf(values, 'placeConfirmed'),
    },
  }
}

/** What there is to tell, with the photographs chosen and those just taken; `photoIds` names those sent from a device's keeping. */
export async function detailsInput(values: Texts, form: FormData) {
  const attributes = Object.entries(values).flatMap(([name, value]) =>
    name.startsWith('attributes.') && typeof value === 'string' && value !== ''
      ? [[name.slice('attributes.'.length), value] as const]
      : [],
  )
  const ids = form.getAll('photoIds').map(String)
  const files = [...(await uploadsOf(form, 'photos')), ...(await uploadsOf(form, 'camera'))]
  return {
    ...namesOf(values),
    details: {
      description: textOf(values, 'description'),
      attributes: Object.fromEntries(attributes),
      visibility: textOf(values, 'visibility') || undefined,
    },
    photos: files.map((file, at) => ({ ...file, ...(ids[at] && { id: ids[at] }) })),
    stay: 'stay' in values,
  }
}

/** The photograph to take off. */
export const photoInput = (values: Texts): unknown => ({
  ...namesOf(values),
  photo: textOf(values, 'id'),
})

const namesOf = (values: Texts) => ({
  ulb: textOf(values, 'ulb'),
  draft: textOf(values, 'draft'),
  language: textOf(values, 'language'),
})
