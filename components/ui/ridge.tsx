/** The mark: a ridge over its rule. */
export const RidgeMark = ({ size = 34 }: { size?: number }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 32 32"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d="M1 21L7 15.5L10 18L18 6L23 13.5L25.5 11.5L31 18" />
    <path d="M1 26H31" />
  </svg>
)

/** The hairline under the masthead that rises once into a ridge. */
export const RidgeRule = () => (
  <svg
    width="420"
    height="34"
    viewBox="0 0 420 34"
    fill="none"
    stroke="currentColor"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    <path d="M-3000 33.5H120L148 28L160 30L186 20L198 24L228 10L240 17L262 3L278 15L292 11L318 24L336 20L362 29L384 27L420 33.5" />
  </svg>
)
