type Wishes = {
  nonce: string
  /** Other origins a form of this page may lead to: the payment gateway. */
  formTargets?: readonly string[]
  development?: boolean
}

/** What a page may load and where its forms may go; only scripts that bear the nonce run. */
export function contentSecurityPolicy({ nonce, formTargets = [], development }: Wishes): string {
  const ownStyles = development ? "'unsafe-inline'" : `'nonce-${nonce}'`

  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${ownStyles}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ["form-action 'self'", ...formTargets].join(' '),
  ].join('; ')
}
