import NextLink from 'next/link'
import type { ComponentProps } from 'react'

/** A link fetched when it is followed, not before: the reader’s data is not ours to spend. */
export const Link = (props: ComponentProps<typeof NextLink>) => (
  <NextLink prefetch={false} {...props} />
)
