import type { Asking } from './asking'
import { discovery } from './discovery'
import type { Document } from './document'
import { postRequest } from './post-request'
import { request, requests, token } from './requests'
import { serviceDefinition, services } from './services'

/** What answers an address, by method. */
export type Answers = Partial<
  Record<'GET' | 'POST', (asking: Asking) => Promise<Document & { more?: boolean }>>
>

/** What stands at a path below `/api/open311`, without its format; undefined where nothing does. */
export function findAnswer(path: string): Answers | undefined {
  const [version, kind, id, ...rest] = path.split('/')
  if (version === 'discovery' && !kind) return { GET: discovery }
  if (version !== 'v2' || rest.length > 0) return undefined
  if (!id) return collections[kind ?? '']
  const one = single[kind ?? '']
  return one && { GET: (asking) => one(id, asking) }
}

const collections: Record<string, Answers> = {
  discovery: { GET: discovery },
  services: { GET: services },
  requests: { GET: requests, POST: postRequest },
}

const single: Record<string, (id: string, asking: Asking) => Promise<Document>> = {
  services: serviceDefinition,
  requests: request,
  tokens: token,
}
