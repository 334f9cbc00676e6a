import { describe, expect, test } from 'vitest'
import type { Board } from '@parley/model/board/board.ts'
import { BoardReader } from '@parley/model/board/read.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { cardKindNames } from '@parley/model/cards/index.ts'
import { refillPouch } from '@parley/model/templates/refill-pouch.ts'
import { peer } from '../../session/peers.fixture.ts'
import { en } from '../../words/en.ts'
import { formatsIn } from '../../words/format.ts'
import { aroundOf } from '../around.ts'
import { faceOf } from '../card-size.ts'
import type { Row } from '../face.ts'
import { rowsOf } from './faces.ts'

const tongue = { words: en, formats: formatsIn('en-GB') }
const boardOf = (text: string): Board => peer('alice', sketch(text)).session.reader.board
const facesOn = (board: Board, id: string): Row[] => {
  const card = board.cards.get(id)
  if (!card) throw new Error(`There is no ${id}.`)
  return rowsOf(card, aroundOf(board, card), tongue)
}
const rows = (text: string, id: string): Row[] => facesOn(boardOf(text), id)
const said = (all: Row[]): string =>
  all
    .flatMap((row) => (row.is === 'fact' ? [...row.parts, '|', ...(row.end ?? [])] : []))
    .map((part) => (typeof part === 'string' ? part : `*${part.b}*`))
    .join(' ')

describe('what a card says of itself', () => {
  test('a segment tells whose it is, how many people, and our share first', () => {
    const text = `
      plan "Spring" ownBrand=Brimberg expansionFactor=5
      segment s1 "Rotators" loyalty=swing priority=1 size=16800 brandShares={"Halden":34,"Brimberg":31,"Private":35}
    `
    const all = rows(text, 's1')
    expect(said(all)).toBe('Swing, priority 1 | *84,000* people')
    expect(all.at(-1)).toMatchObject({
      is: 'shares',
      shares: [{ name: 'Brimberg', own: true }, { name: 'Private' }, { name: 'Halden' }],
    })
  })

  test('an objective shows from where to where; the rest of its unit stands below', () => {
    const text = `objective o1 "Share" baseline=31 target=36 unit="% of category spend" deadline=2027-02-28`
    const all = rows(text, 'o1')
    expect(all[0]).toEqual({ is: 'fromTo', from: '31', to: '36%', unit: '' })
    expect(said(all)).toBe('of category spend, by 28 Feb |')
  })

  test('a contact point says whether people can answer, and lies as a window in the campaign', () => {
    const text = `
      plan "Spring" startsOn=2026-09-01 endsOn=2027-02-28
      contactPoint c1 "Bay" direction=twoWay responseHours=168 place="62 stores" startsOn=2026-12-01 endsOn=2027-02-28
    `
    const all = rows(text, 'c1')
    expect(said(all)).toContain('Two-way, answers in 7 days')
    expect(all.at(-1)).toMatchObject({ is: 'window', months: 6, known: true, to: 1 })
  })

  test('feedback shows how far the loop has come, and how long it took', () => {
    const loop = `
      feedback f1 "Too much tin" date=2026-06-10
      need n1 "Less to carry"
      productProperty p1 "Pouch"
      message m1 "Here it is" startsOn=2026-09-07
      memory k1 "Asked"
      f1 reveals n1
      n1 returnedAs p1
      f1 rememberedAs k1
    `
    expect(rows(loop, 'f1').at(-1)).toMatchObject({ on: [true, true, false, true, false], end: '3 of 5' })
    const told = `${loop}\np1 announcedBy m1\nm1 answers f1`
    expect(rows(told, 'f1').at(-1)).toMatchObject({ on: [true, true, true, true, true], end: '89 days' })
  })

  test('money in a currency that is none is said as it was typed', () => {
    const text = `
      plan "Spring" currency=Taler budget=100
      strategy st1 "Sales" strand=sales budget=50
    `
    expect(said(rows(text, 'st1'))).toContain('*50 Taler*')
    expect(rows(text, 'st1').at(-1)).toEqual({ is: 'part', of: 0.5 })
  })

  test('days that follow one another are named by the first and the last', () => {
    const times = JSON.stringify([{ days: ['mon', 'tue', 'wed', 'sat'], from: '07:00', to: '09:30' }])
    expect(said(rows(`contactPoint c1 "Radio" times=${times}`, 'c1'))).toContain('Mon–Wed, Sat 7–9:30')
  })

  test('what nobody typed is left out, and a drawing without data is a dashed line', () => {
    const empty = cardKindNames.map((kind, place) => `${kind} x${place} "Bare"`).join('\n')
    const board = boardOf(empty)
    for (const card of board.cards.values()) {
      const facts = facesOn(board, card.id).flatMap((row) => (row.is === 'fact' ? row.parts : []))
      for (const part of facts) expect(part).not.toMatch(/undefined|NaN|null/)
    }
  })
})

describe('how high a card is', () => {
  const board = new BoardReader(peer('alice', refillPouch.file).session.pen.doc).board

  test('every card of a whole plan has a height of its own lines', () => {
    for (const card of board.cards.values()) {
      const { height, rows: own } = faceOf(card, aroundOf(board, card), 240, tongue)
      expect(height).toBeGreaterThan(60 + own.length * 10)
      expect(height).toBeLessThan(320)
    }
  })

  test('a narrower card is never lower', () => {
    for (const card of board.cards.values()) {
      const around = aroundOf(board, card)
      const [wide, narrow] = [420, 200].map((width) => faceOf(card, around, width, tongue).height)
      expect(narrow).toBeGreaterThanOrEqual(wide ?? 0)
    }
  })
})
