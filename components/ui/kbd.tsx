/** A key to press; hidden on phones, where there is none. */
export const Kbd = ({ children }: { children: string }) => <kbd>{children}</kbd>
