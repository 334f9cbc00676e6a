import { afterAll, beforeAll, expect, test } from 'vitest'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { planFileOf } from '@parley/model/board/plan-file.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { z } from 'zod'
import { openHouse, Someone, type House } from '../cast.ts'
import { tongueAsked } from './tongues.ts'

let house: House
let anna: Someone
beforeAll(async () => {
  house = await openHouse()
  anna = new Someone(house, 'anna')
  await anna.signUp()
})
afterAll(() => house.close())

test('the first language that is spoken here is answered in, English where there is none', () => {
  expect(tongueAsked('de-AT,de;q=0.9,en;q=0.5')).toBe('de')
  expect(tongueAsked('nb-NO, en-GB;q=0.8, de;q=0.5')).toBe('en')
  expect(tongueAsked('en;q=0.1, de')).toBe('de')
  expect(tongueAsked('de;q=0, nb')).toBe('en')
  expect(tongueAsked('de;q=.., fr')).toBe('en')
  expect(tongueAsked('*')).toBe('en')
  expect(tongueAsked('constructor')).toBe('en')
  expect(tongueAsked(undefined)).toBe('en')
})

const Told = z.object({
  result: z.object({ data: z.object({ sentences: z.array(z.object({ says: z.string() })) }) }),
})

test('anna reads in German what changed, and the same in English when she asks for that', async () => {
  const plan = planFileOf(boardFrom(sketch('plan "Pouch"\n  segment s1 "Regulars"')))
  const { board } = await anna.api.boards.import.mutate({ plan })
  const { snapshot } = await anna.api.snapshots.create.mutate({ board, name: 'one' })
  await anna.api.boards.rename.mutate({ board, title: 'Beutel' })
  const changed = async (language?: string) => {
    const input = encodeURIComponent(JSON.stringify({ from: snapshot }))
    const headers = language === undefined ? {} : { 'accept-language': language }
    const { body } = await anna.send(`/trpc/snapshots.compare?input=${input}`, { headers })
    return Told.parse(body).result.data.sentences.map(({ says }) => says)
  }
  expect(await changed('de')).toEqual(['Der Plan heißt jetzt „Beutel“.'])
  expect(await changed('en-GB,de')).toEqual(['The plan is called “Beutel” now.'])
  expect(await changed()).toEqual(['The plan is called “Beutel” now.'])
})

test('the history is told in each tongue, however it was asked for first', async () => {
  const plan = planFileOf(boardFrom(sketch('plan "Pouch"\n  segment s1 "Regulars"')))
  const { board } = await anna.api.boards.import.mutate({ plan })
  const begun = async (language: string) => {
    const input = encodeURIComponent(JSON.stringify({ board }))
    const { body } = await anna.send(`/trpc/history.list?input=${input}`, {
      headers: { 'accept-language': language },
    })
    return JSON.stringify(body)
  }
  expect(await begun('en')).toContain('The board was begun, with one card.')
  expect(await begun('de')).toContain('Das Board wurde begonnen, mit einer Karte.')
  expect(await begun('en')).toContain('The board was begun, with one card.')
})
