import { findTenant } from '@/lib/platform/tenancy/tenancy'

/** Gives the lasting addresses of photographs that an officer let everybody see; `?v=thumb` is the small one. */
export async function photoPaths(tenantId: string): Promise<(photo: string) => string> {
  const slug = (await findTenant(tenantId))?.slug ?? tenantId
  return (photo) => `/api/complaints/${slug}/photos/${photo}`
}
