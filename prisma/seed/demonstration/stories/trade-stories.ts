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
  after(6, take('inspector', 'FORWARD', { findings: true })),
]
const approved: Timed[] = [...inspected, after(6, take('approver', 'APPROVE'))]
const paid = (means: Means): Timed[] => [...approved, after(7, { do: 'pay', means })]
const askedBack: Timed[] = [
  ...checked,
  after(
    6,
    take('inspector', 'SENDBACKTOCITIZEN', {
      reasons: ['paper-unclear', 'quantity-differs'],
      remark: 'कृपया किरायानामे का साफ़ फ़ोटो लगाएँ और क्षेत्रफल ठीक करें।',
    }),
  ),
]

const online = (began: Story['began'], moves: Timed[] = []): Story => ({
  service,
  channel: 'ONLINE',
  began,
  moves,
})
const counter = (began: Story['began'], moves: Timed[] = []): Story => ({
  ...online(began, moves),
  channel: 'COUNTER',
})

/** Trade licences in every state of NewTL, the commonest first. */
export const tradeStories: Story[] = [
  { ...online(1, askedBack), began: 4, person: 1 },
  { ...online(9, approved), person: 3 },
  { ...online(24, paid('ONLINE')), person: 1 },
  online(1),
  counter(2),
  online(6, checked),
  online(6, inspected),
  counter(21, paid('CASH')),
  { ...online(3), draft: 3 },
  { ...online(1), draft: 1 },
  online(12, [
    ...checked,
    after(2, {
      do: 'note',
      by: 'inspector',
      text: 'Shop was shut on two visits. Owner says after Thursday.',
    }),
  ]),
  online(22),
  counter(8, approved),
  online(30, paid('UPI')),
  online(11, [...askedBack, after(9, { do: 'correct' })]),
  online(16, [
    ...inspected,
    after(5, take('approver', 'SENDBACK', { remark: 'Measure the mezzanine floor as well.' })),
  ]),
  online(18, [
    after(
      9,
      take('verifier', 'REJECT', {
        reasons: ['not-permitted-here'],
        remark: 'Within the green belt.',
      }),
    ),
  ]),
  counter(35, paid('CHEQUE')),
  online(3, [after(1, { do: 'claim', by: 'verifier' })]),
  counter(10, inspected),
  online(45, [
    ...paid('ONLINE'),
    after(
      60,
      take('approver', 'CANCEL', {
        reasons: ['trade-ended'],
        remark: 'Owner has surrendered the licence.',
      }),
    ),
  ]),
  online('last-year', [...paid('CASH'), after(300, { do: 'expire' })]),
  online(14, [...approved, after(7, { do: 'pay-twice' })]),
  counter(40, paid('DD')),
  online(26, [
    ...inspected,
    after(
      6,
      take('approver', 'REJECT', {
        reasons: ['unsafe'],
        remark: 'No second exit, gas cylinders inside.',
      }),
    ),
  ]),
  online(13, inspected),
  online(50, paid('ONLINE')),
  counter(28, paid('CARD')),
  online(2),
  counter(5, checked),
  online(55, paid('UPI')),
]
