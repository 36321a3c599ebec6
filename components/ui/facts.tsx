import type { ReactNode } from 'react'

/** What a service asks and promises, at a glance: days, fee, validity, who decides. */
export const Facts = ({ facts }: { facts: readonly { term: string; answer: ReactNode }[] }) => (
  <dl className="facts">
    {facts.map(({ term, answer }) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>{answer}</dd>
      </div>
    ))}
  </dl>
)
