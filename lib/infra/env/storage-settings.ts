import { z } from 'zod'

/** Where uploaded files and issued documents lie. */
export const storageSettings = z.discriminatedUnion('STORAGE', [
  z.object({
    STORAGE: z.literal('disk').default('disk'),
    /** A folder that outlives the process. */
    STORAGE_DIR: z.string().min(1).default('.palika/files'),
  }),
  z.object({
    STORAGE: z.literal('s3'),
    S3_BUCKET: z.string().min(1),
    S3_REGION: z.string().min(1).default('ap-south-1'),
    /** Absent for Amazon itself; the address of MinIO or another compatible store. */
    S3_ENDPOINT: z.url().optional(),
    /** Both absent: the machine's own role is used. */
    S3_ACCESS_KEY_ID: z.string().min(1).optional(),
    S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  }),
])
