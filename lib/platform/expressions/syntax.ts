import type { Ratio } from './ratio'

/** The operators that take two values. */
export type Operator = '+' | '-' | '*' | '/' | '%' | '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in'

/** The walks over a list: each binds a name to one member after another. */
export const walks = ['exists', 'all', 'exists_one', 'map', 'filter'] as const
export type Walk = (typeof walks)[number]

type Shape =
  | { readonly type: 'constant'; readonly value: null | boolean | string | bigint | Ratio }
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'field'; readonly of: Node; readonly field: string }
  | { readonly type: 'member'; readonly of: Node; readonly index: Node }
  | { readonly type: 'has'; readonly of: Node; readonly field: string }
  | { readonly type: 'not' | 'minus'; readonly of: Node }
  | { readonly type: 'and' | 'or'; readonly left: Node; readonly right: Node }
  | { readonly type: 'choice'; readonly when: Node; readonly then: Node; readonly otherwise: Node }
  | {
      readonly type: 'operation'
      readonly operator: Operator
      readonly left: Node
      readonly right: Node
    }
  | { readonly type: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly type: 'list'; readonly items: readonly Node[] }
  | { readonly type: 'map'; readonly entries: readonly (readonly [Node, Node])[] }
  | {
      readonly type: 'walk'
      readonly walk: Walk
      readonly over: Node
      readonly name: string
      readonly body: Node
      readonly filter?: Node
    }

/** One node of a read expression, with its offset in the source. */
export type Node = Shape & { readonly offset: number }
