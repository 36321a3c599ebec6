import type { PostedFile } from '@/lib/platform/files/posted-file'
import type { PaperSpec } from '@/lib/platform/forms/definition'
import { paper } from '../specimens/paper'
import { picture, type Subject } from '../specimens/pictures'
import { specimenFile } from '../specimens/specimen-file'

const pictured: Record<string, Subject> = {
  OWNERPHOTO: 'person',
  PETPHOTO: 'dog',
  IDPROOF: 'card',
  VENDORSURVEYCARD: 'card',
}

/** A specimen file for a paper: a drawn photograph, or a page of PDF. */
export function specimenOf({ code, name }: PaperSpec, seed: number): Promise<PostedFile> {
  const subject = pictured[code]
  return subject
    ? specimenFile(`${code.toLowerCase()}.jpg`, picture(subject, seed))
    : specimenFile(`${code.toLowerCase()}.pdf`, paper(name))
}
