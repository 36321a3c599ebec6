/**
 * What a process has once, however often its code is bundled: Next bundles modules twice, so a variable of a module would be
 * two. `begin` makes it when it is first asked for. Found under `Symbol.for('palika.' + name)`, also by scripts/serve.mjs.
 */
export function keptOnce<Value extends object>(name: string, begin: () => Value): () => Value {
  const key = Symbol.for(`palika.${name}`)
  const kept = globalThis as { [key]?: Value }
  return () => (kept[key] ??= begin())
}
