/** The first stop of the keyboard: past the masthead. */
export const SkipLink = ({ children }: { children: string }) => (
  <a className="skip" href="#main">
    {children}
  </a>
)
