import { clock } from '@/lib/infra/clock/clock'
import { expireEntries } from '@/lib/platform/registers/expire-entries'
import { addNote } from '@/lib/platform/workflow/add-note'
import { claim } from '@/lib/platform/workflow/claim'
import { takeAction } from '@/lib/platform/workflow/take-action'
import type { Move } from '../stories/story'
import { cancel } from './cancel'
import { correct } from './correct'
import { fileNow, type Filed } from './filed'
import { minutesBefore } from './moments'
import { pay, payTwice } from './pay'
import type { Town } from './town'
import { visit } from './visit'

/** Makes one move of a story. */
export async function make(town: Town, move: Move, filed: Filed, at: Date): Promise<void> {
  const { id } = filed
  switch (move.do) {
    case 'take':
      if (move.visits) await visit(town, move.by, filed, minutesBefore(at, 40))
      return take(town, move, filed, at)
    case 'claim':
      return done(clock.at(at, () => claim(town.officer(move.by), { id })))
    case 'note':
      return done(clock.at(at, () => addNote(town.officer(move.by), { id, text: move.text })))
    case 'cancel':
      return cancel(town, move, filed, at)
    case 'correct':
      return correct(town, filed, at)
    case 'pay':
      return pay(town, filed, move.means, at)
    case 'pay-twice':
      return payTwice(town, filed, at)
    case 'expire':
      return done(clock.at(at, () => expireEntries(at)))
  }
}

const done = async (work: Promise<unknown>): Promise<void> => void (await work)

type Taking = Extract<Move, { do: 'take' }>

async function take(town: Town, move: Taking, filed: Filed, at: Date): Promise<void> {
  const { action, remark, reasons = [], asks = { sections: [], papers: [] } } = move
  const { revision } = await fileNow(town, filed)
  const taking = { id: filed.id, revision, action, remark, reasons, ...asks }
  await clock.at(at, () => takeAction(town.officer(move.by), taking))
}
