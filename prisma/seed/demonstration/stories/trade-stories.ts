import { after, take, type Means, type Story, type Timed } from './story'

const service = 'trade-licence'
const checked: Timed[] = [
  after(
    5,
    take('verifier', 'FORWARD', { remark: 'Papers complete. Originals to be seen on the spot.' }),
  ),
]
const inspected: Timed[] = [
  ...checked,
  after(3, { do: 'claim', by: 'inspector' }),
  after(6, take('inspector', 'FORWARD', { visits: true })),
]
const approved: Timed[] = [...inspected, after(6, take('approver', 'APPROVE'))]
const paid = (means: Means): Timed[] => [...approved, after(7, { do: 'pay', means })]
const askedBack: Timed[] = [
  ...checked,
  after(
    6,
    take('inspector', 'SENDBACKTOCITIZEN', {
      reasons: ['paper-unclear', 'quantity-differs'],
      remark: 'कृपया पहचान पत्र का साफ़ फ़ोटो लगाएँ और मात्रा ठीक करें।',
      asks: { sections: ['units'], papers: ['IDPROOF'] },
    }),
  ),
]

const online = (stands: Story['stands'], moves: Timed[] = []): Story => ({
  service,
  channel: 'ONLINE',
  stands,
  moves,
})
const counter = (stands: Story['stands'], moves: Timed[] = []): Story => ({
  ...online(stands, moves),
  channel: 'COUNTER',
})

/** Trade licences in every state of NewTL, the commonest first. */
export const tradeStories: Story[] = [
  { ...online(6, askedBack), person: 1 },
  { ...online(1, approved), person: 3 },
  { ...online(140, paid('ONLINE')), person: 1 },
  online(0.5),
  counter(2),
  online(2, checked),
  online(0.7, inspected),
  counter(120, paid('CASH')),
  { ...online(9), draft: 3 },
  { ...online(2), draft: 1 },
  online(26, [
    ...checked,
    after(2, {
      do: 'note',
      by: 'inspector',
      text: 'Shop was shut on two visits. Owner says after Thursday.',
    }),
  ]),
  online(60),
  counter(2, approved),
  online(180, paid('UPI')),
  online(3, [...askedBack, after(9, { do: 'correct' })]),
  online(4, [
    ...inspected,
    after(5, take('approver', 'SENDBACK', { remark: 'Measure the mezzanine floor as well.' })),
  ]),
  online(70, [
    after(
      5,
      take('verifier', 'REJECT', {
        reasons: ['not-permitted-here'],
        remark: 'Within the green belt.',
      }),
    ),
  ]),
  counter(210, paid('CHEQUE')),
  online(75, [...approved, after(7, { do: 'pay-twice' })]),
  online(2, [after(1, { do: 'claim', by: 'verifier' })]),
  online(160, [
    ...paid('ONLINE'),
    after(60, {
      do: 'cancel',
      by: 'approver',
      reasons: ['trade-ended'],
      remark: 'Owner has surrendered the licence.',
    }),
  ]),
  online('last-year', [...paid('CASH'), after(260, { do: 'expire' })]),
  counter(260, paid('DD')),
  counter(9, inspected),
  online(100, [
    ...inspected,
    after(
      6,
      take('approver', 'REJECT', {
        reasons: ['unsafe'],
        remark: 'No second exit, gas cylinders inside.',
      }),
    ),
  ]),
  online(2, inspected),
  online(320, paid('ONLINE')),
  counter(150, paid('CARD')),
  online(4),
  counter(5, checked),
  online(370, paid('UPI')),
]
