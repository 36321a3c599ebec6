import { after, take, type Means, type Story, type Timed } from './story'

const service = 'dog-licence'
const verified: Timed[] = [after(6, take('verifier', 'VERIFY'))]
const approved: Timed[] = [...verified, after(6, take('approver', 'APPROVE'))]
const paid = (means: Means): Timed[] => [...approved, after(5, { do: 'pay', means })]

const online = (stands: number, moves: Timed[] = []): Story => ({
  service,
  channel: 'ONLINE',
  stands,
  moves,
})
const counter = (stands: number, moves: Timed[] = []): Story => ({
  ...online(stands, moves),
  channel: 'COUNTER',
})

/** Dog licences in every state of ptr. */
export const dogStories: Story[] = [
  { ...online(2, approved), person: 1 },
  { ...online(190, paid('ONLINE')), person: 3 },
  online(1),
  counter(3),
  online(2, verified),
  counter(110, paid('CASH')),
  counter(60, [
    ...paid('CASH'),
    after(12, {
      do: 'cancel',
      by: 'approver',
      reasons: ['kept-no-more'],
      remark: 'The owner moved to another town with the dog.',
    }),
  ]),
  online(24),
  online(80, [
    ...verified,
    after(
      4,
      take('approver', 'REJECT', {
        reasons: ['vaccination-lapsed'],
        remark: 'The certificate is of last year.',
      }),
    ),
  ]),
  { ...online(12), draft: 2 },
  online(20, verified),
  online(150, paid('UPI')),
  counter(30, approved),
]
