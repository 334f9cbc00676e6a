import { applyUpdate, Item, iterateDeletedStructs, UndoManager, type Transaction } from 'yjs'
import { canonical, docFrom, type Doc } from '@parley/model/board/doc.ts'
import { BoardReader } from '@parley/model/board/read.ts'
import { seedUpdate } from '@parley/model/board/seed.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { undoOf } from '@parley/model/board/undo.ts'
import { act } from './act.ts'
import { none, some, type Fault, type Given } from './fault.ts'
import { sumOf } from './writer.ts'

// On few cards people meet in one card within a step or two: that is what undo has to tell apart.
const few = 8

/** Somebody with a board of her own, to whom what others do comes when it comes. */
type Person = ReturnType<typeof come>
type Seen = { takenBack: number; ofOthers: number }

/** People take back and do again what they did, while others write in the same places and lag behind each other. */
export const undo: Fault = {
  says: 'undo and redo by four people who write in the same places and lag behind each other',
  async run({ chance, long, isLate }) {
    const seed = seedUpdate(sketch('plan "Undo"\nsegment s1 "Regulars"'), 'b1')
    const seen: Seen = { takenBack: 0, ofOthers: 0 }
    const everybody = ['alice', 'bob', 'carol', 'dora'].map((name) => come(name, seed, seen))
    for (const one of everybody) passOn(one, everybody)
    const most = long ? 100_000 : 20_000
    let edits = 0
    for (; edits < most && !isLate(); edits++) work(everybody, chance)
    for (const one of everybody) hear(one)
    const sights = new Set(everybody.map(({ pen }) => canonical(pen.doc)))
    return {
      edits: some(edits),
      'taken back or done again': some(seen.takenBack),
      'what others wrote, gone by it': none(seen.ofOthers),
      'boards too many at the end': none(sights.size - 1),
      'unreadable records': none(sumOf(everybody.map(({ reader }) => reader.board.unreadable.size))),
    }
  },
}

function come(name: string, seed: Uint8Array, seen: Seen) {
  const doc = docFrom(seed)
  const pen = { doc, origin: { name } }
  doc.on('afterTransaction', (done: Transaction) => {
    if (!(done.origin instanceof UndoManager)) return
    seen.takenBack++
    seen.ofOthers += goneOfOthers(done, doc)
  })
  return { name, pen, undo: undoOf(pen), reader: new BoardReader(doc), inbox: [] as Uint8Array[] }
}

/** What went by it that somebody else wrote, also within what was hers. */
function goneOfOthers(done: Transaction, { clientID }: Doc): number {
  let gone = 0
  iterateDeletedStructs(done, done.deleteSet, (struct) => {
    if (struct instanceof Item && struct.id.client !== clientID) gone++
  })
  return gone
}

function passOn({ pen }: Person, everybody: readonly Person[]): void {
  pen.doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === 'wire') return
    for (const { pen: other, inbox } of everybody) if (other !== pen) inbox.push(update)
  })
}

const hear = ({ pen, inbox }: Person): void => {
  for (const update of inbox.splice(0)) applyUpdate(pen.doc, update, 'wire')
}

function work(everybody: readonly Person[], chance: Given['chance']): void {
  const person = everybody[Math.floor(chance() * everybody.length)]
  if (!person) return
  act(person, chance, few)
  for (const one of everybody) if (chance() < 0.3) hear(one)
}
