import type { NextConfig } from 'next'
import { securityHeaders } from './lib/platform/rest/security-headers'

const headers = Object.entries(securityHeaders).map(([key, value]) => ({ key, value }))

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Every page has its title from its first byte, also where no script moves it into the head.
  htmlLimitedBots: /.*/,
  // `npm run check` checks the types; a start on a bare machine need not do it again.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    '@node-rs/argon2',
    '@react-pdf/renderer',
    'graphile-worker',
    'pg',
    'pino',
    'sharp',
  ],
  experimental: {
    serverActions: { bodySizeLimit: '12mb' },
    proxyClientMaxBodySize: '13mb',
  },
  headers: async () => [
    { source: '/:path*', headers },
    {
      source: '/_next/static/:path*',
      headers: [{ key: 'Content-Security-Policy', value: "frame-ancestors 'none'" }],
    },
  ],
}

export default config
