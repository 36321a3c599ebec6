import type { MetadataRoute } from 'next'

/** Lets a phone keep Palika among its applications; `/` picks the language. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'पालिका · Palika',
    short_name: 'पालिका',
    lang: 'hi',
    start_url: '/',
    display: 'minimal-ui',
    background_color: '#faf7f0',
    theme_color: '#12382a',
    icons: [192, 512].map((size) => ({
      src: `/icon-${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
    })),
  }
}
