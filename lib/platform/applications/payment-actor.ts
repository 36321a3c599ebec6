import { actorWithoutSession, type Actor } from '../access/actor'

/** Who takes a payment step: the payment itself, never a person. */
export const paymentActor = (tenantId: string): Actor => actorWithoutSession({ by: 'system', as: 'payment' }, tenantId)
