import { requestOtp } from '@/lib/platform/identity/request-otp'
import { listSessions, revokeSession, signOut } from '@/lib/platform/identity/sessions'
import { signInByOtp } from '@/lib/platform/identity/sign-in-by-otp'
import { signInByPassword } from '@/lib/platform/identity/sign-in-by-password'
import type { Operation } from '@/lib/platform/operations/operation'
import '@/lib/services/registry'

// Operations differ in input and output; the catalogue only calls them with what came from outside.
const listed = (operations: readonly unknown[]) => operations as readonly Operation[]

/** Every operation and query there is: what the API offers and what the permission matrix tries. */
export const catalogue: readonly Operation[] = listed([
  requestOtp,
  signInByOtp,
  signInByPassword,
  signOut,
  listSessions,
  revokeSession,
])
