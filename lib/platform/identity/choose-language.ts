import { z } from 'zod'
import { operation } from '../operations/operation'

/** Chooses the language in which the person is written to, and answered in this session. */
export const chooseLanguage = operation({
  name: 'identity.choose-language',
  summary: 'Choose the language in which you are written to',
  permission: 'signed-in',
  input: z.object({ language: z.enum(['en', 'hi']) }),
  output: z.object({ language: z.string() }),
  api: { method: 'put', path: '/me/language' },
  async run({ actor, input: { language }, tx, about }) {
    const { stateId, personId = '', sessionId = '' } = actor
    await tx.person.update({
      where: { tenantId_id: { tenantId: stateId, id: personId } },
      data: { language },
    })
    await tx.session.update({ where: { id: sessionId }, data: { language } })
    about(personId)
    return { language }
  },
})
