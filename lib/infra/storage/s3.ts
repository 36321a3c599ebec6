import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { checkedKey, NoSuchObject, type Storage } from './storage'

/** A bucket of S3 or of what speaks like it (MinIO, Ceph); no keys means the machine's own role. */
export type S3Settings = {
  readonly bucket: string
  readonly region: string
  readonly endpoint?: string
  readonly accessKeyId?: string
  readonly secretAccessKey?: string
}

/** Objects in a bucket. The SDK is large, so it is loaded with the first object only. */
export const s3Storage = (settings: S3Settings): Storage => {
  const { bucket: Bucket } = settings
  let loading: ReturnType<typeof connect> | undefined
  const s3 = () => (loading ??= connect(settings))

  const storage: Storage = {
    async put(key, body, { contentType }) {
      const { sdk, client } = await s3()
      // S3 wants the length beforehand, and an upload is a few megabytes.
      const Body = body instanceof Readable ? await buffer(body) : body
      await client.send(
        new sdk.PutObjectCommand({
          Bucket,
          Key: checkedKey(key),
          Body,
          ContentType: contentType,
        }),
      )
    },

    async get(key) {
      const { sdk, client } = await s3()
      const command = new sdk.GetObjectCommand({ Bucket, Key: checkedKey(key) })
      const { Body } = await client.send(command).catch((error: unknown) => {
        throw error instanceof sdk.NoSuchKey ? new NoSuchObject(key) : error
      })
      if (!(Body instanceof Readable)) throw new Error(`S3 gave no body for ${key}`)
      return Body
    },

    async remove(key) {
      const { sdk, client } = await s3()
      await client.send(new sdk.DeleteObjectCommand({ Bucket, Key: checkedKey(key) }))
    },

    async health() {
      const key = `health/${randomUUID()}`
      await storage.put(key, Buffer.from(key), { contentType: 'text/plain' })
      const read = (await buffer(await storage.get(key))).toString()
      await storage.remove(key)
      if (read !== key) throw new Error('The bucket does not give back what it was given')
    },
  }
  return storage
}

const connect = async ({ region, endpoint, accessKeyId, secretAccessKey }: S3Settings) => {
  const sdk = await import('@aws-sdk/client-s3')
  const client = new sdk.S3Client({
    region,
    // Only AWS itself has a host name for each bucket, and knows its newest checksums.
    ...(endpoint && {
      endpoint,
      forcePathStyle: true,
      requestChecksumCalculation: 'WHEN_REQUIRED',
    }),
    ...(accessKeyId && secretAccessKey && { credentials: { accessKeyId, secretAccessKey } }),
  })
  return { sdk, client }
}
