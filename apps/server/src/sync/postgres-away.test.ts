import { afterAll, describe, expect, test } from 'vitest'
import { addCard } from '@parley/model/board/edit.ts'
import { aDatabase, APostgres } from '../store/a-postgres.ts'
import { postgresPrograms } from '../store/postgres-programs.ts'
import { soonMs, until } from './stage.ts'
import { theatre, type Scene } from './theatre.ts'

const programs = postgresPrograms()
const { open, come } = theatre()

describe.skipIf(programs === undefined)('a Postgres that is gone for a while', async () => {
  // One of its own: others go on with theirs.
  const postgres = await APostgres.start(programs ?? '')
  afterAll(() => postgres.close())
  const scene = async () => {
    const at = await aDatabase(postgres.url())
    return { at, scene: await open({ at, settings: { retryMs: 50 } }) }
  }
  const titles = async ({ stage, board }: Scene) =>
    [...(await stage.boards.read(board)).board.cards.values()].map(({ title }) => title).toSorted()
  const rowsOf = ({ stage, board }: Scene) =>
    stage.database
      .selectFrom('journal')
      .select(['seq', 'bytes'])
      .where('board', '=', board)
      .orderBy('seq')
      .execute()

  test('while it is stopped nothing is acknowledged and everybody is told; soon after it is back all goes on [J-1, J-15]', async () => {
    const { scene: here } = await scene()
    const [alice, bob] = [come(here, 'alice'), come(here, 'bob')]
    await Promise.all([alice.saved(), bob.saved()])
    await postgres.stop()
    addCard(alice.pen, { id: 'c1', kind: 'message', title: 'Written meanwhile' })
    await until(() => bob.notices.some(({ type }) => type === 'cannotSave'), 'bob is told')
    expect(alice.notices.at(-1)).toEqual({ type: 'cannotSave', says: 'The database does not answer.' })
    expect([alice.isSaved, bob.board.cards.has('c1')]).toEqual([false, false])
    await postgres.start()
    const backAt = Date.now()
    await until(() => alice.isSaved && bob.board.cards.has('c1'), 'bob sees what alice wrote')
    expect(Date.now() - backAt).toBeLessThan(soonMs)
    await until(() => alice.notices.at(-1)?.type === 'savingAgain', 'alice is told that all is well')
  })

  test('whoever stands still for three seconds loses nothing and writes nothing twice [J-15]', async () => {
    const { scene: here } = await scene()
    const [alice, bob] = [come(here, 'alice'), come(here, 'bob')]
    await Promise.all([alice.saved(), bob.saved()])
    const goOn = postgres.pause()
    addCard(alice.pen, { id: 'c1', kind: 'message', title: 'Held' })
    await new Promise((resolve) => setTimeout(resolve, 3_000))
    expect([alice.isSaved, bob.board.cards.has('c1')]).toEqual([false, false])
    goOn()
    await until(() => alice.isSaved && bob.board.cards.has('c1'), 'bob sees what alice wrote')
    expect((await rowsOf(here)).map(({ seq }) => seq)).toEqual([1, 2])
  })

  test('cut off again and again while she writes, she loses no word and repeats none [J-5, J-15]', async () => {
    const { at, scene: here } = await scene()
    const alice = come(here, 'alice')
    await alice.saved()
    for (let word = 0; word < 60; word++) {
      addCard(alice.pen, { id: `c${word}`, kind: 'message', title: `Word ${word}` })
      if (word % 6 === 0) await postgres.cutOff(new URL(at).pathname.slice(1))
      await until(() => alice.provider.unsyncedChanges < 5, 'she is not too far ahead')
    }
    await alice.saved()
    const rows = await rowsOf(here)
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, one) => one + 1))
    expect(new Set(rows.map(({ bytes }) => bytes.toString())).size).toBe(rows.length)
    expect(await titles(here)).toHaveLength(61)
  })
})
