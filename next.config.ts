import type { NextConfig } from 'next'

// The Content-Security-Policy with its nonce is set per request in proxy.ts.
const headers = [
  { key: 'Strict-Transport-Security', value: 'max-age=63072000; includeSubDomains' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(self), geolocation=(self), microphone=(), payment=(), usb=()',
  },
]

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
