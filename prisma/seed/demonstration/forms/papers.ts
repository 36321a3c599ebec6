import type { PaperSpec } from '@/lib/platform/forms/definition'
import { paper } from '../specimens/paper'
import { picture, type Subject } from '../specimens/pictures'

const pictured: Record<string, Subject> = {
  OWNERPHOTO: 'person',
  PETPHOTO: 'dog',
  IDPROOF: 'card',
  VENDORSURVEYCARD: 'card',
}

/** A specimen file for a paper: a drawn photograph, or a page of PDF. */
export async function specimenOf({ code, name }: PaperSpec, seed: number) {
  const subject = pictured[code]
  return subject
    ? { name: `${code.toLowerCase()}.jpg`, content: await picture(subject, seed) }
    : { name: `${code.toLowerCase()}.pdf`, content: await paper(name) }
}
