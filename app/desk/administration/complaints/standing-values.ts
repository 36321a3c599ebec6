import type { Version } from '@/lib/platform/masters/list-versions'

/** How a value of a list stands at the ULB: what holds today, and what is planned. */
export type Standing = {
  code: string
  /** What holds today; the planned one where nothing does yet. */
  value: Version
  own: boolean
  withdrawn: boolean
  planned: Version | undefined
}

/** Every value of a list as it stands at the ULB, in the list's order; the ULB's own counts before the state's. */
export function standingValues(versions: readonly Version[]): Standing[] {
  const codes = [...new Set(versions.map(({ code }) => code))]
  return codes
    .flatMap((code) => {
      const its = versions.filter((version) => version.code === code)
      const planned = its.find(({ standing, own }) => standing === 'planned' && own)
      const now = its.filter(({ standing }) => standing === 'now')
      const value = now.find(({ own }) => own) ?? now[0] ?? planned
      if (!value) return []
      const holds = value.standing === 'now'
      return [
        { code, value, own: value.own && holds, withdrawn: holds && value.withdrawn, planned },
      ]
    })
    .sort((one, other) => one.value.position - other.value.position)
}
