import { describe, expect, test } from 'vitest'
import type { TLStore } from 'tldraw'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { difference } from '@parley/model/difference/difference.ts'
import type { Board } from '@parley/model/board/board.ts'
import type { CardShape } from '../card/record.ts'
import { shapeOfCard, shapeOfLink } from '../shape-ids.ts'
import { readMeta } from './mark-meta.ts'
import { fill, stillStore } from './still-store.ts'
import { stillOf } from './still.ts'

const board = (text: string): Board => boardFrom(sketch(text))
const then = board(`
  contactPoint radio "Radio" x=0 y=0
  contactPoint halls "Halls" x=0 y=300
  segment regulars "Regulars" x=400 y=0
  radio touches regulars`)
const now = board(`
  contactPoint halls "Halls" x=0 y=600
  segment regulars "Regulars" x=400 y=0
  message reply "Reply" x=800 y=0`)
const since = (before: Board, after: Board) => stillOf(difference(before, after), before, after)

const isCard = (shape: { type: string } | undefined): shape is CardShape => shape?.type === 'card'

function card(store: TLStore, id: string): CardShape {
  const shape = store.get(shapeOfCard(id))
  if (!isCard(shape)) throw new Error(`There is no card ${id}.`)
  return shape
}

describe('a board as it was, on the canvas', () => {
  test('by itself it bears no marks', () => {
    const store = stillStore('b', { board: then })
    expect(readMeta(card(store, 'radio').meta)).toEqual({})
    expect(store.has(shapeOfLink('radio-touches-regulars'))).toBe(true)
  })

  test('beside a later one what is gone stays as a ghost, and its link still leads from it', () => {
    const store = stillStore('b', since(then, now))
    expect(readMeta(card(store, 'radio').meta)).toEqual({ mark: 'gone' })
    expect(readMeta(card(store, 'reply').meta)).toEqual({ mark: 'added' })
    expect(readMeta(card(store, 'regulars').meta)).toEqual({ mark: 'same' })
    const link = store.get(shapeOfLink('radio-touches-regulars'))
    expect(link && readMeta(link.meta)).toEqual({ mark: 'gone' })
  })

  test('a moved card knows where it lay', () => {
    const store = stillStore('b', since(then, now))
    expect(readMeta(card(store, 'halls').meta)).toEqual({ mark: 'moved', lay: { x: 0, y: 300 } })
    expect(card(store, 'halls').y).toBe(600)
  })

  test('what changed lies above what did not, and above ghosts', () => {
    const store = stillStore('b', since(then, now))
    for (const changed of ['reply', 'halls'])
      for (const beneath of ['regulars', 'radio'])
        expect(card(store, changed).index > card(store, beneath).index).toBe(true)
  })

  test('when the board goes on, the ghost that came back is a card again', () => {
    const store = stillStore('b', since(then, now))
    fill(store, since(then, then))
    expect(readMeta(card(store, 'radio').meta)).toEqual({ mark: 'same' })
    expect(store.has(shapeOfCard('reply'))).toBe(false)
  })
})
