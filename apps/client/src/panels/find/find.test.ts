import { describe, expect, test } from 'vitest'
import { setField, setText } from '@parley/model/board/edit.ts'
import { peers } from '@parley/model/board/peers.ts'
import { emptyBoard, type Board } from '@parley/model/board/board.ts'
import { Shelf } from '@parley/model/board/shelf.ts'
import { findCards, findDrawings, findInPlan, findLinks } from './find-on-board.ts'

const { alice } = peers(
  `
  plan "Autumn" ownBrand="Korg"
  segment s1 "Rotators" predicate="no brand at 50 %"
  message m1 "Launch line" notes="For the rotators of Café Nord"
  contactPoint c1 "Kaffistund: Thursday hour"
  c1 touches s1
`,
  'alice',
)
setField(alice.pen, { card: 'm1' }, ['texts', 'is'], 'Komdu í kaffi')
const board = (): Board => alice.reader.board
const found = (wanted: string) => findCards(board(), wanted, 9, 'Notes')
const titles = (wanted: string) => found(wanted).map(({ it }) => it.title)

describe('cards', () => {
  test('a title is found before a note that says the same', () => {
    expect(titles('rotators')).toEqual(['Rotators', 'Launch line'])
  })

  test('accents and case do not matter, and any text of a card is searched', () => {
    expect(titles('KAFFI thurs')).toEqual(['Kaffistund: Thursday hour'])
    expect(titles('cafe nord')).toEqual(['Launch line'])
    expect(titles('no brand')).toEqual(['Rotators'])
  })

  test('a kind finds its cards', () => {
    expect(titles('contact point')).toEqual(['Kaffistund: Thursday hour'])
  })

  test('what is not in the title says where it stands, of a text in which language', () => {
    expect(found('cafe')[0]).toMatchObject({ place: 'Notes', excerpt: 'For the rotators of Café Nord' })
    expect(found('launch cafe')[0]).toMatchObject({ place: 'Notes' })
    expect(found('komdu')[0]).toMatchObject({ place: 'Text (is)', excerpt: 'Komdu í kaffi' })
    expect(found('rot')[0]?.place).toBeUndefined()
  })

  test('what was changed is found as it is now', () => {
    setText(alice.pen, 'm1', 'notes', 'Nothing of the kind')
    expect(titles('cafe')).toEqual([])
    expect(titles('nothing of')).toEqual(['Launch line'])
  })
})

describe('beside the cards', () => {
  test('links are found by their sentence, and by what stands along them', () => {
    const sentences = (wanted: string) => findLinks(board(), wanted, 9).map(({ it }) => it.kind)
    expect(sentences('kaffi touches')).toEqual(['touches'])
    const [touches] = board().links.values()
    setField(alice.pen, { link: touches?.id ?? '' }, ['perWeek'], 7)
    expect(findLinks(board(), 'rotators 7', 9)).toMatchObject([{ place: 'Times a week', excerpt: '7' }])
  })

  test('the plan is found by its fields', () => {
    expect(findInPlan(board(), 'korg', 5)).toMatchObject([
      { it: { place: 'Own brand', field: 'ownBrand' }, excerpt: 'Korg' },
    ])
    expect(findInPlan(board(), '', 5)).toEqual([])
  })

  test('a note on the canvas is found by its letters, a frame by its name', () => {
    const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'Ask the bakery' }] }
    const note = { id: 'shape:a', props: { richText: { type: 'doc', content: [paragraph] } } }
    const frame = { id: 'shape:b', props: { name: 'Week one' } }
    const drawn = { ...emptyBoard, drawings: Shelf.of([note, frame].map((one) => [one.id, one])) }
    expect(findDrawings(drawn, 'bakery', 5)).toMatchObject([{ it: 'shape:a', excerpt: 'Ask the bakery' }])
    expect(findDrawings(drawn, 'week', 5)).toMatchObject([{ it: 'shape:b' }])
  })
})
