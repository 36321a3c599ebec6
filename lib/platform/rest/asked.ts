/** A request to `/api/v1`, whatever carries it: the web's Request, or Node's own. */
export type Asked = {
  method: string
  url: URL
  header: (name: string) => string | undefined
  /** The body. Throws TurnedAway as soon as it is larger than so many bytes, without reading on. */
  text: (largest: number) => Promise<string>
}

/** What comes of it. */
export type Answered = { status: number; headers: Record<string, string>; body: string }
