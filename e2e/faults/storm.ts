import { BoardReader } from '@parley/model/board/read.ts'
import { undoOf, type Undo } from '@parley/model/board/undo.ts'
import { Guest } from '@parley/server/sync/guest.ts'
import { openStage, until, type Stage } from '@parley/server/sync/stage.ts'
import { act } from './act.ts'
import { none, some, told, type Fault, type Given } from './fault.ts'

const board = 'b1'
const people = Array.from({ length: 12 }, (_, one) => `person${one}`)
// In a lull all come back and are heard out. They write a hundred times as fast as people do: without it one who gets no
// word in for minutes would have more to say than a frame may hold, which the stock provider never recovers from.
const editsBetweenLulls = 1_000

type Person = { guest: Guest; undo: Undo; reader: BoardReader }
type Course = { chance: Given['chance']; isOver: () => boolean }
type Storm = { edits: number; boards: number; unreadable: number; differing: number }

/** People edit, undo, go offline and come back while the server restarts; in the end there must be one board. */
export const storm: Fault = {
  says: 'random edits, undo, offline spells and restarts by 2 to 12 people',
  alsoOnPostgres: true,
  async run({ chance, long, tell, isLate }) {
    const crowds = long ? Array.from({ length: 20 }, (_, one) => 2 + (one % 11)) : [2, 3, 5, 12]
    const storms: Storm[] = []
    for (const count of crowds) {
      // Each has its part of the time, so that the last are not the ones that are left out.
      const share = (storms.length + 1) / crowds.length
      storms.push(await stormOf(count, long ? 100_000 : 400, { chance, isOver: () => isLate(share) }))
      tell(`${count} people: ${storms.at(-1)?.boards} board`)
    }
    const sum = (of: (storm: Storm) => number) => storms.reduce((all, one) => all + of(one), 0)
    return {
      storms: told(storms.length),
      edits: some(sum(({ edits }) => edits)),
      'boards too many at the end': none(sum(({ boards }) => boards - 1)),
      'unreadable records': none(sum(({ unreadable }) => unreadable)),
      'boards that a new server reads otherwise': none(sum(({ differing }) => differing)),
    }
  },
}

async function stormOf(count: number, most: number, course: Course): Promise<Storm> {
  let stage = await openStage()
  await stage.seed(board, 'plan "Storm"\nsegment s1 "Regulars"')
  const everybody = people.slice(0, count).map((name) => {
    const guest = new Guest(stage, name, board)
    return { guest, undo: undoOf(guest.pen), reader: new BoardReader(guest.doc) }
  })
  const guests = everybody.map(({ guest }) => guest)
  await Promise.all(guests.map((guest) => guest.saved()))
  let edits = 0
  for (let part = 0; part < 4; part++) {
    edits += await blow(everybody, course, most / 4)
    if (part < 3) stage = await stage.again()
  }
  await Promise.all(guests.map(home))
  const sights = () => new Set(guests.map((guest) => guest.sees))
  await until(() => sights().size === 1, 'all see one board').catch(() => undefined)
  const found = { edits, boards: sights().size, unreadable: guests[0]?.board.unreadable.size ?? 0 }
  const differing = await readAnew(stage, guests)
  return { ...found, differing }
}

/** Back on the board, with all she did. The stock provider may sleep through a call that comes while it is closing. */
async function home(guest: Guest): Promise<void> {
  for (let tries = 0; tries < 50 && !guest.isSaved; tries++) {
    guest.comeBack()
    await until(() => guest.isSaved, 'she is back', 200).catch(() => undefined)
  }
  await guest.saved()
}

/** What the disk holds is what everybody sees, read back by a server that never had it in memory. */
async function readAnew(stage: Stage, guests: readonly Guest[]): Promise<number> {
  const sees = guests[0]?.sees
  for (const guest of guests) guest.leave()
  const later = await stage.again()
  const zoe = new Guest(later, 'zoe', board)
  await zoe.saved()
  const differing = zoe.sees === sees ? 0 : 1
  zoe.leave()
  await later.close()
  return differing
}

/** So many edits, or as many as there is time for; answers how many. */
async function blow(everybody: readonly Person[], { chance, isOver }: Course, most: number): Promise<number> {
  let edits = 0
  for (; edits < most && !isOver(); edits++) {
    const person = everybody[Math.floor(chance() * everybody.length)]
    if (!person) continue
    act({ name: person.guest.name, pen: person.guest.pen, ...person }, chance)
    if (edits % editsBetweenLulls === editsBetweenLulls - 1)
      await Promise.all(everybody.map(({ guest }) => home(guest)))
    if (chance() < 0.03) person.guest.goOffline()
    if (chance() < 0.06) for (const { guest } of everybody) if (chance() < 0.5) guest.comeBack()
    if (chance() < 0.2) await new Promise((resolve) => setImmediate(resolve))
  }
  return edits
}
