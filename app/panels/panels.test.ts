import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { grants } from '@/lib/platform/access/grants'
import { lookups, placesIn, sitePlaces } from '@/lib/platform/modules/started'
import { deskPanels } from './desk-home'
import { trackers } from './trackers'

test('what each lookup finds is shown, and nothing else', () => {
  expect(Object.keys(trackers).toSorted()).toEqual(
    lookups()
      .map(({ code }) => code)
      .toSorted(),
  )
})

test('each place of a module has its page', () => {
  const hrefs = (['desk', 'administration', 'figures'] as const).flatMap((kind) =>
    placesIn(kind).map(({ href }) => href),
  )
  expect(hrefs.length).toBeGreaterThan(5)
  expect(hrefs.filter((href) => !existsSync(`app${href}/page.tsx`))).toEqual([])
})

test('each part of citizens’ addresses is there, of the state and of a town', () => {
  const missing = sitePlaces().filter(
    ({ part }) =>
      !existsSync(`app/[lang]/(public)/(state)/${part}`) ||
      !['(public)', '(citizen)'].some((group) => existsSync(`app/[lang]/${group}/[ulb]/${part}`)),
  )
  expect(missing).toEqual([])
})

test('panels of the desk are for grants that somebody declares', () => {
  expect(deskPanels.filter(({ sees }) => !grants().includes(sees))).toEqual([])
})
