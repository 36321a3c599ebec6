import { after, take, type Means, type Story, type Timed } from './story'

const service = 'dog-licence'
const verified: Timed[] = [after(6, take('verifier', 'VERIFY'))]
const approved: Timed[] = [...verified, after(6, take('approver', 'APPROVE'))]
const paid = (means: Means): Timed[] => [...approved, after(5, { do: 'pay', means })]

const online = (began: number, moves: Timed[] = []): Story => ({
  service,
  channel: 'ONLINE',
  began,
  moves,
})
const counter = (began: number, moves: Timed[] = []): Story => ({
  ...online(began, moves),
  channel: 'COUNTER',
})

/** Dog licences in every state of ptr. */
export const dogStories: Story[] = [
  { ...online(6, approved), person: 1 },
  { ...online(32, paid('ONLINE')), person: 3 },
  online(1),
  counter(2),
  online(4, verified),
  counter(19, paid('CASH')),
  online(13),
  online(15, [
    ...verified,
    after(
      4,
      take('approver', 'REJECT', {
        reasons: ['vaccination-lapsed'],
        remark: 'The certificate is of last year.',
      }),
    ),
  ]),
  { ...online(2), draft: 2 },
  online(12, verified),
  online(25, paid('UPI')),
  counter(7, approved),
]
