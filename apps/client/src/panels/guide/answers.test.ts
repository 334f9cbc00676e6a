import { expect, test } from 'vitest'
import { applyCommands } from '@parley/model/board/apply.ts'
import { cardsOf } from '@parley/model/board/board.ts'
import { addCard, addLink, setField } from '@parley/model/board/edit.ts'
import { peers, type Peer } from '@parley/model/board/peers.ts'
import { cardKinds, type Card } from '@parley/model/cards/index.ts'
import type { Field, Fields } from '@parley/model/cards/field.ts'
import { commonFields } from '@parley/model/cards/kind.ts'
import { check } from '@parley/model/rules/check.ts'
import { asks, type Ask, type Way } from './asks.ts'
import { begin, linkOf } from './begin.ts'

const [starts, ends] = ['2027-04-01', '2027-09-30']

/** Numbers that have to agree with one another, as they do with whoever knows them. */
const numbers: Readonly<Record<string, number>> = {
  records: 12_000,
  customers: 9_000,
  prospects: 3_000,
  size: 3_000,
  baseline: 20,
  target: 25,
}

/** What somebody writes who knows nothing better: something that fits, the first of a list, the end of the plan. */
function plausible(name: string, field: Field): unknown {
  const first = field.options?.[0]?.value
  switch (field.control) {
    case 'number':
    case 'money':
    case 'percent':
      return numbers[name] ?? field.to ?? 12
    case 'fraction':
      return 0.5
    case 'yesNo':
      return true
    case 'date':
      return ends
    case 'choice':
    case 'openChoice':
      return first
    case 'choices':
      return field.options?.map(({ value }) => value)
    case 'lines':
      return [first ?? 'Something']
    case 'percentByKey':
      return { Fjordline: 60, Bridge: 40 }
    case 'lineByKey':
      return { en: 'Something' }
    case 'group':
      return Object.fromEntries(
        Object.entries(field.fields ?? {}).map(([name, one]) => [name, plausible(name, one)]),
      )
    default:
      return 'Something'
  }
}

const fieldsOf = (kind: Card['kind']): Fields => ({ ...cardKinds[kind].fields, ...commonFields })

function answers({ pen, reader }: Peer, ask: Ask, way: Way | undefined): void {
  const { card, links } = begin(reader.board, ask, way, `${ask.kind} ${way?.name ?? ''}`)
  addCard(pen, card)
  for (const link of links) addLink(pen, link)
  const said: Record<string, unknown> = { ...card }
  for (const name of ask.fields) {
    const field = fieldsOf(ask.kind)[name]
    if (field && said[name] === undefined) setField(pen, { card: card.id }, [name], plausible(name, field))
  }
  for (const join of ask.joins ?? [])
    for (const other of join.with.flatMap((kind): readonly Card[] => cardsOf(reader.board, kind)).slice(0, 2))
      if (other.id !== card.id) addLink(pen, linkOf(join, card.id, other.id))
}

const errorsOf = ({ reader }: Peer) =>
  check(reader.board).filter(({ severity, under }) => severity === 'error' && under === null)

/** Takes the first way out of the first error; where it asks for a word, writes one. */
function repairsOne(peer: Peer): void {
  const { pen, reader } = peer
  const [repair] = errorsOf(peer)[0]?.repairs ?? []
  if (!repair) return
  const named = applyCommands(pen, reader.board, repair.commands)
  const { card = '', field = '' } = repair.opens ?? {}
  const opened = reader.board.cards.get(named.get(card) ?? card)
  const [name = ''] = field.split('.')
  const asked = opened && fieldsOf(opened.kind)[name]
  if (opened && asked) setField(pen, { card: opened.id }, [name], plausible(name, asked))
}

test('whoever answers every question anyhow comes to no errors by the first way out of each', () => {
  const { alice } = peers(`plan "Ferry summer" startsOn=${starts} endsOn=${ends} ownBrand=Fjordline`, 'alice')
  for (const step of Object.values(asks))
    for (const ask of step) for (const way of ask.ways ?? [undefined]) answers(alice, ask, way)
  const atFirst = errorsOf(alice).length
  expect(atFirst).toBeGreaterThan(0)
  for (let tried = 0; tried < 2 * atFirst; tried++) repairsOne(alice)
  expect(errorsOf(alice).map(({ says }) => says)).toEqual([])
})

test('whoever gives names alone comes to no errors, too, by what the repairs ask for', () => {
  const { alice } = peers(`plan "Ferry summer" startsOn=${starts} endsOn=${ends}`, 'alice')
  for (const ask of Object.values(asks).flat())
    for (const way of ask.ways ?? [undefined]) {
      const { card, links } = begin(alice.reader.board, ask, way, `${ask.kind} ${way?.name ?? ''}`)
      addCard(alice.pen, card)
      for (const link of links) addLink(alice.pen, link)
    }
  for (let tried = 0; tried < 80; tried++) repairsOne(alice)
  expect(errorsOf(alice).map(({ says }) => says)).toEqual([])
})
