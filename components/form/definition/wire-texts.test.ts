import { expect, it } from 'vitest'
import { postedAndStored } from './wire-texts'

const stored = {
  'owners.0.name': 'Asha',
  'owners.1.name': 'Vimal',
  'owners.1.email': 'v@example.in',
}

it('shows a folded member as it is stored when another one was posted', () => {
  expect(postedAndStored({ 'owners.1.name': '', section: 'owners' }, stored)).toEqual({
    'owners.0.name': 'Asha',
    'owners.1.name': '',
    section: 'owners',
  })
})

it('leaves a form that was never sent to its fields', () => {
  expect(postedAndStored({}, stored)).toEqual({})
})
