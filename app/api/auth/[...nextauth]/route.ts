import NextAuth from 'next-auth'
import '@/lib/services/registry'
import { authOptions } from '@/lib/platform/identity/next-auth'

const handler = (
  request: Request,
  context: { params: Promise<{ nextauth: string[] }> },
): Promise<Response> => NextAuth(authOptions())(request, context) as Promise<Response>

export { handler as GET, handler as POST }
