import { addCard, setField, setTitle } from '@parley/model/board/edit.ts'
import { Guest } from '@parley/server/sync/guest.ts'
import { openStage, until, type Stage } from '@parley/server/sync/stage.ts'
import { after, percentile } from '../bench/figures.ts'
import { atMost, none, some, told, type Fault, type Given } from './fault.ts'
import { Wire } from './wire.ts'
import { sumOf } from './writer.ts'

type Spell = { edits: number; healMs: number; boards: number; missing: number; refused: number }

/** The line between people and server is slow, dead, cut and torn while they write, and then it is whole again. */
export const line: Fault = {
  says: 'lines that delay, hold, cut, and tear frames, while three people write',
  async run({ chance, long, tell, isLate }) {
    // Each spell is another page of theirs: nobody else opens a thousand in an hour.
    const stage = await openStage({ settings: { freshIdsAtOnce: 10_000 } })
    const spells: Spell[] = []
    try {
      while (spells.length < (long ? 1_000 : 3) && !isLate()) {
        spells.push(await spell(stage, `b${spells.length}`, chance, long ? 2_000 : 200))
        if (spells.length % 100 === 0) tell(`${spells.length} spells`)
      }
    } finally {
      await stage.close()
    }
    return {
      spells: told(spells.length),
      edits: some(sumOf(spells.map(({ edits }) => edits))),
      'boards too many at the end': none(sumOf(spells.map(({ boards }) => boards - 1))),
      'cards that somebody added and the server lacks': none(sumOf(spells.map(({ missing }) => missing))),
      'people turned away for what the line did': none(sumOf(spells.map(({ refused }) => refused))),
      'from a whole line to one board, p95 ms': atMost(
        percentile(
          spells.map(({ healMs }) => healMs),
          95,
        ),
        10_000,
      ),
    }
  },
}

async function spell(stage: Stage, board: string, chance: Given['chance'], slowMs: number): Promise<Spell> {
  await stage.seed(board, 'plan "Line"\nsegment s1 "Regulars"')
  const wire = await Wire.to(stage.url)
  const guests = ['alice', 'bob', 'carol'].map((name) => new Guest(wire, name, board))
  try {
    await Promise.all(guests.map((guest) => guest.saved()))
    const added: string[] = []
    for (let step = 0; step < 25; step++) {
      for (const guest of guests) write(guest, step, added)
      trouble(wire, chance, slowMs)
      await after(chance() * 60)
    }
    wire.mend()
    const mended = performance.now()
    const sights = () => new Set(guests.map(({ sees }) => sees)).size
    await until(() => guests.every(({ isSaved }) => isSaved) && sights() === 1, 'all see one board')
    const healMs = performance.now() - mended
    const kept = (await stage.boards.read(board)).board.cards
    const missing = added.filter((id) => !kept.has(id)).length
    const refused = guests.flatMap(({ closed }) => closed).filter((code) => code >= 4400).length
    return { edits: 25 * guests.length, healMs, boards: sights(), missing, refused }
  } finally {
    for (const guest of guests) guest.leave()
    wire.close()
  }
}

function write({ pen, name }: Guest, step: number, added: string[]): void {
  if (step % 5 === 0) {
    const id = `${name}-${step}`
    addCard(pen, { id, kind: 'message', title: name })
    added.push(id)
  } else if (step % 2) setTitle(pen, 's1', `${name} ${step}`)
  else setField(pen, { card: 's1' }, ['x'], step)
}

function trouble(wire: Wire, chance: Given['chance'], slowMs: number): void {
  const dice = chance()
  if (dice < 0.15) wire.delayMs = chance() * slowMs
  else if (dice < 0.3) wire.hold()
  else if (dice < 0.55) wire.letGo()
  else if (dice < 0.65) wire.cut()
  else if (dice < 0.75) wire.tear()
}
