import { expect, test } from 'vitest'
import { board, seed, type Given } from './a-store.ts'

/** What any database must do for what people do with one another: reviews, rounds, votes and threads. */
export function togetherContract(given: Given): void {
  test('a review keeps what each side wrote apart, and goes with its board', async () => {
    const { store } = given
    await store.boards.add(board('b1'), seed)
    const row = { id: 'r1', board: 'b1', name: 'Pilot', about: '[]', card: 'c1', begun_by: 'bob' }
    await store.reviews.begin({ ...row, begun_at: 1, turn: 0 })
    const entry = { review: 'r1', id: 'e1', part: 'goals' as const, version: 1, by: 'bob', begun_at: 2 }
    await store.reviewWords.putEntry({ ...entry, side: 'company', text: 'ours' })
    await store.reviewWords.putEntry({ ...entry, side: 'customer', text: 'theirs', by: 'alice' })
    await store.reviewWords.putEntry({ ...entry, side: 'company', text: 'ours, again', version: 2 })
    expect((await store.reviewWords.entries('r1', 'company')).map(({ text }) => text)).toEqual([
      'ours, again',
    ])
    expect(await store.reviewWords.writers('r1')).toHaveLength(2)
    await store.reviews.sign('r1', 'company', { by: 'bob', at: 3, text: 'hash' })
    await store.reviews.voidSignatures('r1')
    expect((await store.reviews.sides(['r1'])).map(({ signed_by }) => signed_by)).toEqual([null, null])
    await store.boards.setDeleted('b1', 5)
    await store.boards.sweep(10)
    expect(await store.reviews.byId('r1')).toBeUndefined()
    expect(await store.reviews.sides(['r1'])).toEqual([])
  })

  test('of two who begin a round at once one leads, and it goes with its board', async () => {
    const { store } = given
    await store.boards.add(board('b1', { deleted_at: 1 }), seed)
    const begun = await Promise.all(['alice', 'bob'].map((who) => store.rounds.begin('b1', who)))
    expect(new Set(begun.map(({ moderator }) => moderator)).size).toBe(1)
    expect(await store.rounds.mutedBy('b1')).toBeUndefined()
    await store.rounds.change('b1', { muted: 1, moderator: 'bob' })
    expect([...(await store.rounds.allMuted())]).toEqual([['b1', 'bob']])
    expect(await Promise.all(['bob', 'alice'].map((who) => store.rounds.ledBy(who)))).toEqual([['b1'], []])
    await store.boards.sweep(2)
    expect(await store.rounds.of('b1')).toBeUndefined()
  })

  test('what was written in private is counted, read in order, and taken back by its author alone', async () => {
    const { store } = given
    await store.boards.add(board('b1'), seed)
    const rest = { board: 'b1', text: null, type: null, sentiment: -1 }
    for (const [id, who] of [
      ['p1', 'bob'],
      ['p2', 'alice'],
      ['p3', 'bob'],
    ] as const)
      await store.proposals.add({ id, person: who, title: id, created_at: 1, ...rest })
    expect(await store.proposals.count('b1')).toEqual({ people: 2, pieces: 3 })
    expect((await store.proposals.of('b1')).map(({ by }) => by)).toEqual(['alice', 'bob', 'bob'])
    expect(await store.proposals.takeBack('b1', 'alice', 'p1')).toBe(false)
    expect(await store.proposals.takeBack('b1', 'bob', 'p1')).toBe(true)
    await store.proposals.remove(['p2', 'p3'])
    expect(await store.proposals.count('b1')).toEqual({ people: 0, pieces: 0 })
  })

  test('a vote adds up what all have given, the most first', async () => {
    const { store } = given
    await store.boards.add(board('b1'), seed)
    const vote = { id: 'v1', board: 'b1', each: 3, kinds: null, begun_at: 5, ended_at: null }
    await store.votes.add(vote)
    for (const [who, card, votes] of [
      ['alice', 'c1', 1],
      ['alice', 'c2', 2],
      ['bob', 'c2', 3],
      ['bob', 'c1', 1],
      ['bob', 'c1', 0],
    ] as const)
      await store.votes.cast({ vote: 'v1', person: who, card, votes })
    expect(await store.votes.mine('v1', 'bob')).toEqual([{ card: 'c2', votes: 3 }])
    expect(await store.votes.voters('v1')).toBe(2)
    expect(await store.votes.tally('v1')).toEqual([
      { card: 'c2', votes: 5 },
      { card: 'c1', votes: 1 },
    ])
    await store.votes.end('b1', 9)
    expect(await store.votes.open('b1')).toBeUndefined()
    expect((await store.votes.ended('b1', 6, 9)).map(({ ended_at }) => ended_at)).toEqual([9])
    expect(await store.votes.ended('b1', 5, 9)).toEqual([])
  })

  test('nothing named in a list is nothing found, and who takes part is named once', async () => {
    const { store } = given
    await store.boards.add(board('b1'), seed)
    expect(await store.sessions.standing([], 0)).toEqual([])
    expect(await store.answers.byMarks([])).toEqual([])
    await store.threads.add({
      id: 't1',
      board: 'b1',
      kind: 'card',
      anchor: '',
      about: '{}',
      label: '',
      internal: 0,
      created_by: 'alice',
      created_at: 1,
      resolved_by: null,
      resolved_at: null,
    })
    await store.following.takePart(['bob', 'alice', 'bob'], 't1')
    expect((await store.following.partOf('t1')).toSorted()).toEqual(['alice', 'bob'])
  })
}
