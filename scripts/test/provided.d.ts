import 'vitest'

declare module 'vitest' {
  /** What the global set-up gives to each test file. */
  interface ProvidedContext {
    cluster: { env: Record<string, string>; adminUrl: string }
  }
}
