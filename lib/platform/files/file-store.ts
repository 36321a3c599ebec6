import { env } from '@/lib/infra/env/env'
import { openStorage } from '@/lib/infra/storage/open-storage'
import type { Storage } from '@/lib/infra/storage/storage'

let opened: Storage | undefined

/** Where this installation keeps uploads. */
export const fileStore = (): Storage => (opened ??= open())

function open(): Storage {
  const settings = env()
  if (settings.STORAGE === 'disk')
    return openStorage({ kind: 'disk', folder: settings.STORAGE_DIR })
  const { S3_BUCKET: bucket, S3_REGION: region, S3_ENDPOINT: endpoint } = settings
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = settings
  return openStorage({
    kind: 's3',
    bucket,
    region,
    ...(endpoint && { endpoint }),
    ...(accessKeyId && secretAccessKey && { accessKeyId, secretAccessKey }),
  })
}

/** Where the small picture of a stored file lies. */
export const thumbnailKey = (storageKey: string) => `${storageKey}.thumb`
