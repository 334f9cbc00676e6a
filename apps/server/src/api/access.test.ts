import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canInWorkspace } from '@parley/model/access.ts'
import { openHouse, type House, type Someone } from '../cast.ts'
import { cast, everybody, type Who, type World } from './access-cast.ts'
import { table } from './access-table.ts'
import { amongUs, worldIn } from './access-world.ts'
import { isAudited, unaudited } from './audited.ts'
import { liveRouter } from './live.ts'
import { appRouter } from './router.ts'

let house: House
let world: World
let person: (who: Who) => Someone

beforeAll(async () => {
  house = await openHouse()
  const there = await worldIn(house)
  world = there.world
  person = there.person
})
afterAll(() => house.close())

test('every procedure has a row [R-2]', () => {
  const procedures = Object.keys(appRouter._def.procedures)
  expect(Object.keys(table).sort(), 'Its row belongs to the table of its noun, access-of-….ts').toEqual(
    procedures.sort(),
  )
})

test('every procedure that changes something is kept in the audit log, or said not to be [R-8]', () => {
  const changing = Object.keys(table).filter((name) => table[name]?.kind === 'mutation')
  const unsaid = changing.filter((name) => isAudited(name) === unaudited.includes(name))
  expect(unsaid, 'Name each in audited.ts, among those kept or those that are not').toEqual([])
})

test('what is said among colleagues would be found if it were given out', async () => {
  const { board } = world
  const list = await person('member').call('comments.list', 'query', { board, about: { card: 's1' } })
  const notes = await person('member').call('notes.list', 'query', { board })
  for (const { body } of [list, notes]) expect(JSON.stringify(body)).toContain(amongUs)
})

test('what can be asked on the socket for news is the news, each piece of which asks for rights', () => {
  expect(Object.keys(liveRouter._def.procedures)).toEqual(['news'])
})

/** The same question about what is not there: whatever was found by an id is found by none. */
const ofNothing = (asked: unknown): unknown =>
  asked === undefined ? undefined : JSON.parse(JSON.stringify(asked).replaceAll(madeId, 'not-there'))
/** As the server makes them. */
const madeId = /(?<=")[A-Za-z0-9]{16}(?=")/g
/** Whoever has a link is told where it leads. */
const byLink = new Set(['invitations.look', 'embeds.get'])
const secrets = () => ['Theirs', ...Object.values(world).filter((value) => typeof value === 'string')]
const said = ({ body }: { body: unknown }) => JSON.stringify(body)

describe.each(Object.entries(table))('%s [R-2]', (path, { kind, input, outcome, after }) => {
  test.each(everybody)('by %s', async (who) => {
    const answer = await person(who).call(path, kind, await input?.(world, who))
    expect(answer.code).toBe(outcome(who))
    if (!canInWorkspace(cast[who].standing, 'seeInternal'))
      expect(JSON.stringify(answer.body)).not.toContain(amongUs)
    if (answer.code === 'ok') await after?.(world)
  })

  test('tells an outsider the same of what is there and of what is not [R-4]', async () => {
    const asked = await input?.(world, 'outsider')
    const there = await person('outsider').call(path, kind, asked)
    const nowhere = await person('outsider').call(path, kind, ofNothing(asked))
    if (there.code !== 'ok') expect(there.body).toEqual(nowhere.body)
    else if (!byLink.has(path)) for (const secret of secrets()) expect(said(there)).not.toContain(secret)
  })
})

test('some rows said aloud, so that the table itself is not believed blindly', () => {
  expect(table['boards.get']?.outcome('viewer')).toBe('ok')
  expect(table['boards.get']?.outcome('outsider')).toBe('notHere')
  expect(table['boards.delete']?.outcome('member')).toBe('notAllowed')
  expect(table['boards.delete']?.outcome('founder')).toBe('ok')
  expect(table['invitations.create']?.outcome('editor')).toBe('notAllowed')
  expect(table['boards.create']?.outcome('editor')).toBe('notAllowed')
  expect(table['comments.begin']?.outcome('viewer')).toBe('notAllowed')
  expect(table['comments.begin']?.outcome('participant')).toBe('ok')
  expect(table['notes.get']?.outcome('editor')).toBe('notAllowed')
})
