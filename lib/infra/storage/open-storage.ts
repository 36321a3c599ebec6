import { diskStorage } from './disk'
import { s3Storage, type S3Settings } from './s3'
import type { Storage } from './storage'

/** Which storage an installation uses. */
export type StorageSettings =
  { readonly kind: 'disk'; readonly folder: string } | ({ readonly kind: 's3' } & S3Settings)

/** The storage that the settings name. */
export const openStorage = (settings: StorageSettings): Storage =>
  settings.kind === 'disk' ? diskStorage(settings.folder) : s3Storage(settings)
