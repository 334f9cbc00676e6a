import { expect, test } from 'vitest'
import { en } from '../../words/en.ts'
import { askFor, usual, wrongIn } from './ask-form.ts'
import { waitedFor, type Approval } from './standing.ts'

test('somebody is to be asked, by name or by a link, and no day that is over', () => {
  const wish = usual([])
  expect(wrongIn(wish, en)).toEqual({ of: en.review.ask.ofNobody })
  expect(wrongIn({ ...wish, of: ['ingrid'] }, en)).toEqual({})
  expect(wrongIn({ ...wish, link: true }, en)).toEqual({})
  expect(wrongIn({ ...wish, of: ['ingrid'], due: '2020-01-01' }, en)).toEqual({ due: en.review.ask.duePast })
  expect(Object.keys(wrongIn({ ...wish, link: true, password: 'short' }, en))).toEqual(['password'])
})

test('what is selected is asked about first; a fallback without a day is none', () => {
  const wish = { ...usual(['c1', 'c2']), of: ['ingrid'], due: '', fallback: 'jonas' }
  const asked = askFor('b1', wish, ['c1', 'c2'])
  expect(asked).toEqual({ board: 'b1', about: { cards: ['c1', 'c2'] }, mode: 'required', of: ['ingrid'] })
  expect(askFor('b1', { ...wish, about: 'plan' }, []).about).toEqual({ plan: true })
  expect(askFor('b1', { ...wish, about: 'st1' }, []).about).toEqual({ strategy: 'st1' })
})

const said = (id: string): Approval['decisions'][number] => ({
  by: { id, name: id, colour: 1 },
  decision: 'approve',
  note: null,
  at: '2026-11-26T12:00:00.000Z',
})
const approval: Approval = {
  approval: 'a1',
  snapshot: 's1',
  label: null,
  about: 'plan',
  cards: 0,
  mode: 'all',
  link: true,
  note: null,
  asked: { by: { id: 'alice', name: 'alice' }, at: '2026-11-26T12:00:00.000Z' },
  of: [
    { id: 'bob', name: 'bob' },
    { id: 'ingrid', name: 'ingrid' },
  ],
  due: null,
  fallback: null,
  state: 'open',
  settled: null,
  decisions: [said('bob')],
}

test('where everybody’s word is wanted, those who have said it are waited for no more', () => {
  expect(waitedFor(approval, 'the link')).toEqual(['ingrid', 'the link'])
  expect(waitedFor({ ...approval, decisions: [said('bob'), said('gus')] }, 'the link')).toEqual(['ingrid'])
  expect(waitedFor({ ...approval, mode: 'required', decisions: [] }, 'the link')).toEqual([
    'bob',
    'ingrid',
    'the link',
  ])
})
