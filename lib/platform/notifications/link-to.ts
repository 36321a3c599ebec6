import { env } from '@/lib/infra/env/env'

/** The whole address of a page of this installation, for whoever reads it elsewhere. */
export const linkTo = (path: `/${string}`): string => `${env().PUBLIC_URL}${path}`
