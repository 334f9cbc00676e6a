import { expect, test } from 'vitest'
import { boardFrom } from '../board/from-file.ts'
import { sketch } from '../board/sketch.ts'
import { cardKinds, type Card } from '../cards/index.ts'
import { linkKinds, type Link } from '../links/index.ts'
import { bareCard, bareLink, barePlan, naming } from './bare.ts'

// Olga shares a view of the regulars by a link. Tom, who follows it, is shown no word of anything else.

const board = boardFrom(
  sketch(`
  plan "Spring" budget=240000 stages=["Buy","use"] exclusions={"secret":"Too dear for us","loyal":"They come anyway"} campaign=Hush
  segment regulars "Regulars"
  segment secret "People of Halden" status=parked size=18000 retention=0.4 priority=2 basis=behaviour loyalty=loyal
  contactPoint radio "Radio by the lake" owner=Dora tags=["hush"] push=true startsOn=2026-09-07 reach=40 stages=["BUY ","Our secret stage"] place=Lake memo=Hush
  message hello "Hello" variants={"secret":"Leave Halden","regulars":"Welcome"}
  radio touches secret perWeek=3 note=Hush`),
)
const hidden = new Set(['secret', 'radio'])
const called = (id: string) => (hidden.has(id) ? `x-${id.length}` : id)
const card = (id: string) => board.cards.get(id) as Card
const link = [...board.links.values()][0] as Link

test('of a card that is not shown there is left what it is, its choices, days and a yes or no', () => {
  expect(bareCard(card('secret'), board.plan, called)).toEqual({
    id: 'x-6',
    kind: 'segment',
    title: '',
    status: 'parked',
    basis: 'behaviour',
    loyalty: 'loyal',
  })
  expect(bareCard(card('radio'), board.plan, called)).toEqual({
    id: 'x-5',
    kind: 'contactPoint',
    title: '',
    push: true,
    startsOn: '2026-09-07',
    stages: ['Buy'],
  })
})

test('a card without stages has none there, and one whose stages are nobody’s has an empty list of them', () => {
  const point = (more: object) => ({ id: 'c', kind: 'contactPoint', title: 'C', ...more }) as Card
  expect(bareCard(point({}), board.plan, called)).not.toHaveProperty('stages')
  expect(bareCard(point({ stages: ['Hush'] }), board.plan, called)).toMatchObject({ stages: [] })
})

test('of a link to it there is left how often, and what it joins under names that say nothing', () => {
  expect(bareLink(link, called)).toEqual({
    id: link.id,
    kind: 'touches',
    from: 'x-5',
    to: 'x-6',
    perWeek: 3,
  })
})

test('a card that is shown names what is not by the same strange name, wherever it does so', () => {
  const shown = naming(card('hello'), cardKinds.message.fields, called)
  expect(shown).toMatchObject({
    id: 'hello',
    title: 'Hello',
    variants: { 'x-6': 'Leave Halden', regulars: 'Welcome' },
  })
  const odd = { ...card('hello'), variants: null } as unknown as Card
  expect(naming(odd, cardKinds.message.fields, called)).toMatchObject({ variants: null })
})

test('so does a field that holds the id of a card; a key that is a name of JavaScript is no field', () => {
  const shared = {
    id: 'l',
    kind: 'overlaps',
    from: 'regulars',
    to: 'halden',
    people: 40,
    goesTo: 'secret',
  } as Link
  expect(naming(shared, linkKinds.overlaps.fields, called)).toEqual({ ...shared, goesTo: 'x-6' })
  const odd = { ...card('secret'), constructor: 'Hush', toString: 'Hush' } as Card
  expect(JSON.stringify(bareCard(odd, board.plan, called))).not.toContain('Hush')
})

test('of the plan there is left what Parley knows, and not why that card was left out', () => {
  expect(barePlan(board.plan, hidden)).toEqual({
    title: 'Spring',
    budget: 240000,
    stages: ['Buy', 'use'],
    exclusions: { loyal: 'They come anyway' },
  })
  expect(barePlan({ title: 'Bare' }, hidden)).toEqual({ title: 'Bare' })
})
