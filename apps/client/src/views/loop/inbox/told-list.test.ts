import { expect, test } from 'vitest'
import { en } from '../../../words/en.ts'
import { toldList } from './told-list.ts'

test('the list says whom to write to, what she said and what became of it, and nothing in it calculates', () => {
  const dora = {
    answer: 'a1',
    at: '2026-11-20T10:00:00.000Z',
    address: '+43 1 234',
    language: 'de',
    score: 3,
    text: '=HYPERLINK("https://example.org")',
    choice: null,
    feedback: 'f1',
  }
  const become = [{ id: 'f1', title: 'Lids', became: ['A lid that closes', 'Our answer'] }]
  const [head, row] = toldList([dora], become, en.listening.tell.columns, 'en-GB').split('\r\n')
  expect(head).toContain('"Address","Language","What they said","Score","When","What became of it"')
  expect(row).toBe(
    `"'+43 1 234","de","'=HYPERLINK(""https://example.org"")","3","2026-11-20","A lid that closes; Our answer"`,
  )
})
