/** The name a statement is prepared under. */
export type NameOf = (sql: string) => string

/** Names statements by their text: preparing each distinct one once a connection spares PostgreSQL the planning. */
export function preparedName(): NameOf {
  const names = new Map<string, string>()
  return (sql) => {
    const known = names.get(sql)
    if (known) return known
    if (names.size >= 500) return `q${hash(sql)}`
    const name = `p${names.size}`
    names.set(sql, name)
    return name
  }
}

const hash = (text: string) =>
  [...text]
    .reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7)
    .toString(36)
