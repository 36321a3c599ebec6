import type { Node } from './syntax'

/** The paths a read expression looks at: `trade.kind`, `units`, `units[].area`; `today` is not one. */
export const pathsOf = (node: Node): readonly string[] => {
  const paths = new Set<string>()
  collect(node, new Map(), paths)
  return [...paths].filter((path) => path !== 'today').sort()
}

type Bound = ReadonlyMap<string, string | undefined>

const collect = (node: Node, bound: Bound, paths: Set<string>): void => {
  const path = pathOf(node, bound)
  if (path !== undefined) paths.add(path)
  if (node.type === 'walk') {
    collect(node.over, bound, paths)
    const over = pathOf(node.over, bound)
    const inside = new Map(bound).set(node.name, over === undefined ? undefined : `${over}[]`)
    for (const part of node.filter ? [node.filter, node.body] : [node.body]) {
      collect(part, inside, paths)
    }
    return
  }
  const parts = path === undefined ? partsOf(node) : indexesOf(node)
  for (const part of parts) collect(part, bound, paths)
}

/** The path a chain of fields names, if it starts at a variable or at a member of one. */
const pathOf = (node: Node, bound: Bound): string | undefined => {
  if (node.type === 'name') return bound.has(node.name) ? bound.get(node.name) : node.name
  if (node.type === 'field' || node.type === 'has') {
    const of = pathOf(node.of, bound)
    return of === undefined ? undefined : `${of}.${node.field}`
  }
  if (node.type === 'member') {
    const of = pathOf(node.of, bound)
    if (of === undefined) return undefined
    const { index } = node
    const isKey = index.type === 'constant' && typeof index.value === 'string'
    return isKey ? `${of}.${String(index.value)}` : `${of}[]`
  }
  return undefined
}

/** The expressions a path picks members by: `n` in `units[n].area`. */
const indexesOf = (node: Node): readonly Node[] => {
  if (node.type === 'field' || node.type === 'has') return indexesOf(node.of)
  return node.type === 'member' ? [...indexesOf(node.of), node.index] : []
}

const partsOf = (node: Node): readonly Node[] => {
  switch (node.type) {
    case 'member':
      return [node.of, node.index]
    case 'field':
    case 'has':
    case 'not':
    case 'minus':
      return [node.of]
    case 'and':
    case 'or':
    case 'operation':
      return [node.left, node.right]
    case 'choice':
      return [node.when, node.then, node.otherwise]
    case 'call':
      return node.args
    case 'list':
      return node.items
    case 'map':
      return node.entries.flat()
    default:
      return []
  }
}
