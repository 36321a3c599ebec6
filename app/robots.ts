import type { MetadataRoute } from 'next'

/** Search engines may read what is public: not people's own pages, the desk or the interfaces. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      disallow: ['/api/', '/desk', '/pay/', '/*/my', '/*/sign-in', '/*/track', '/*/*/drafts/'],
    },
  }
}
