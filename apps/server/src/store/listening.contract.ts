import { beforeEach, describe, expect, test } from 'vitest'
import type { NewAnswer } from './answers-taken.ts'
import type { AnswersAsked } from './answers.ts'
import { board, seed, type Given } from './a-store.ts'

/** What any database must do for listening links, and what people answered there. */
export function listeningContract(given: Given): void {
  test('a listening link is found by its token, changed, and goes with its board', async () => {
    const { store } = given
    await store.boards.add(board('b1'), seed)
    const link = { board: 'b1', card: 'p1', question: '{}', thanks: '{}', choices: '[]' }
    const rest = { ends_on: null, closed_at: null, created_by: 'alice', created_at: 1 }
    await store.listeningLinks.add({ ...link, ...rest, id: 'l1', token: 't1' })
    expect((await store.listeningLinks.byToken('t1'))?.id).toBe('l1')
    expect(await store.listeningLinks.byToken('t2')).toBeUndefined()
    await store.listeningLinks.change('l1', {})
    await store.listeningLinks.change('l1', { closed_at: 5, ends_on: '2026-12-24' })
    expect(await store.listeningLinks.of('b1')).toMatchObject([{ closed_at: 5, ends_on: '2026-12-24' }])
    await store.boards.setDeleted('b1', 10)
    await store.boards.sweep(20)
    expect(await store.listeningLinks.byId('l1')).toBeUndefined()
  })

  describe('answers', () => {
    const day = Date.parse('2026-11-20T10:00:00Z')
    const answer = (id: string, more: Partial<NewAnswer> = {}): NewAnswer => ({
      id,
      board: 'b1',
      card: 'p1',
      at: day,
      score: null,
      text: null,
      choice: null,
      may_answer: 0,
      address: null,
      address_mark: null,
      language: 'en',
      source: 'link',
      added_by: null,
      ...more,
    })
    const listed = async (more: Partial<AnswersAsked> = {}) =>
      (await given.store.answers.list({ board: 'b1', limit: 10, ...more })).map(({ id }) => id)
    beforeEach(() => given.store.boards.add(board('b1'), seed))

    test('the newest come first, page by page, and as they are asked for', async () => {
      const { store } = given
      await store.answers.take([
        answer('a1', { score: 9 }),
        answer('a2', { at: day + 1, score: 3, card: 'p2' }),
      ])
      await store.answers.take([answer('a3', { at: day + 1, may_answer: 1, address: 'sealed' })])
      expect(await listed()).toEqual(['a3', 'a2', 'a1'])
      const [, before] = await store.answers.list({ board: 'b1', limit: 2 })
      expect(await listed({ before })).toEqual(['a1'])
      await store.answers.change('b1', ['a1'], { read_at: 1, tags: '["lid"]', feedback: 'f1' })
      expect(await listed({ show: 'unread' })).toEqual(['a3', 'a2'])
      expect(await listed({ show: 'tagged' })).toEqual(['a1'])
      expect(await listed({ show: 'open', card: 'p2' })).toEqual(['a2'])
      expect(await listed({ feedback: ['f1', 'f2'] })).toEqual(['a1'])
      expect(await listed({ show: 'toTell' })).toEqual(['a3'])
      await store.answers.change('b1', ['a3'], { told_at: 1 })
      expect(await listed({ show: 'toTell' })).toEqual([])
      expect(await store.answers.count('b1')).toEqual({ all: 3, unread: 2 })
      await store.answers.change('another board', ['a1'], { read_at: null })
      await store.answers.remove('b1', ['a2'])
      expect(await store.answers.count('b1')).toEqual({ all: 2, unread: 1 })
    })

    test('the same words on one day are one answer that counts for several, on another day another', async () => {
      const { store } = given
      const text = 'The lid leaks'
      await store.answers.take([answer('a1', { text, score: 9 }), answer('a2', { text, score: 9 })])
      await store.answers.take([answer('a3', { text, score: 9 }), answer('a4', { text, score: 2 })])
      await store.answers.take([answer('a5', { text, score: 9, at: day + 86_400_000 * 20 })])
      expect(await listed()).toEqual(['a5', 'a4', 'a1'])
      expect((await store.answers.byIds('b1', ['a1']))[0]?.times).toBe(3)
      expect((await store.answers.countByCard('b1')).get('p1')).toBe(5)
      expect(await store.answers.scores('b1')).toEqual([
        { card: 'p1', month: '2026-11', promoters: 3, passives: 0, detractors: 1 },
        { card: 'p1', month: '2026-12', promoters: 1, passives: 0, detractors: 0 },
      ])
    })

    test('what came with an address is found by its mark and erased', async () => {
      const { store } = given
      await store.answers.take([answer('a1', { address_mark: 'dora' }), answer('a2', { address_mark: 'ed' })])
      expect((await store.answers.byMarks(['dora', 'nobody'])).map(({ id }) => id)).toEqual(['a1'])
      expect((await store.answers.marks()).toSorted((a, b) => a.localeCompare(b))).toEqual(['dora', 'ed'])
      expect(await store.answers.erase('dora', Number.MAX_SAFE_INTEGER)).toBe(1)
      expect(await listed()).toEqual(['a2'])
    })
  })
}
