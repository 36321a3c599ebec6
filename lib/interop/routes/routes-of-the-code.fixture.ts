import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** The addresses of `app/`, as their folders, that end in a file of that name. */
export const routesOfTheCode = (file: 'route.ts' | 'page.tsx'): string[] =>
  readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((path) => path === file || path.endsWith(`/${file}`))
    .map((path) => `/${dirname(path)}`.replace(/^\/\.$/, '/'))
    .sort()

/** The modules of `lib/` that a file of `app/` comes to use, by itself or through others of `app/`. */
export function libraryBehind(file: string, seen = new Set<string>()): Set<string> {
  const found = new Set<string>()
  if (seen.has(file)) return found
  seen.add(file)
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)) {
    if (from.startsWith('@/lib/')) found.add(from.slice(1))
    const inside = from.startsWith('@/app/') ? from.slice(2) : from
    if (!inside.startsWith('.') && !from.startsWith('@/app/')) continue
    const path = inside.startsWith('.') ? join(dirname(file), inside) : inside
    const next = [`${path}.ts`, `${path}.tsx`].find((one) => existsSync(one))
    if (next) for (const one of libraryBehind(relative('.', next), seen)) found.add(one)
  }
  return found
}
