import { BoardReader } from '../board/read.ts'
import { docFrom } from '../board/doc.ts'
import { setField, setTitle, type Pen } from '../board/edit.ts'
import type { Board, Touched } from '../board/board.ts'
import { seedUpdate } from '../board/seed.ts'
import { check, Checker } from './check.ts'
import { chance } from './chance.ts'
import { crowd } from './crowd.ts'
import { values } from './values.ts'

declare const performance: { now(): number }

/**
 * What one edit costs, beside a full check of the same board in the same run. To hold: an edit is at most a
 * hundredth of the full check and 2 ms at the 95th percentile; the full check at most 100 ms at 2,000 cards.
 *
 *     node packages/model/src/rules/check.bench.ts
 */
const today = '2026-11-24'

function percentile(times: readonly number[], part: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * part)] ?? 0
}

function timed(work: () => void): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

type Edit = (pen: Pen, id: string, kind: string) => void

function run(size: number, edits: number) {
  const luck = chance(size)
  const doc = docFrom(seedUpdate(crowd(size, luck), 'bench'))
  const pen: Pen = { doc, origin: {} }
  const reader = new BoardReader(doc)
  const full = Array.from({ length: 9 }, () => timed(() => void check(reader.board, { today })))
  const checker = new Checker(reader.board, { today })
  let last: [Board, Touched] | undefined
  reader.watch((board, touched) => (last = [board, touched]))
  const ids = [...reader.board.cards.keys()]
  const cost = (edit: Edit): number[] =>
    Array.from({ length: edits }, () => {
      const id = luck.of(ids)
      last = undefined
      edit(pen, id, reader.board.cards.get(id)?.kind ?? '')
      return last ? timed(() => void checker.update(...last!)) : 0
    })
  const anyField: Edit = (pen, id, kind) => {
    const [field, make] = luck.of(
      Object.entries(values[kind as keyof typeof values] ?? { notes: () => 'A note' }),
    )
    setField(pen, { card: id }, [field], make(luck))
  }
  const kinds = {
    'a letter in a title': cost((pen, id) => void setTitle(pen, id, `Title ${luck.below(1e6)}`)),
    'a field that rules read': cost(anyField),
    'a card parked or not': cost(
      (pen, id) => void setField(pen, { card: id }, ['status'], luck.of(['parked', 'active'])),
    ),
  }
  return { full: percentile(full, 0.5), findings: checker.findings.length, kinds }
}

const shown = (ms: number): string => ms.toFixed(3).padStart(9)
run(500, 500)
for (const size of [500, 2000, 8000]) {
  const { full, findings, kinds } = run(size, 2000)
  console.log(`${size} cards, ${findings} findings; full check ${shown(full)} ms`)
  for (const [kind, times] of Object.entries(kinds)) {
    const [median, p95] = [percentile(times, 0.5), percentile(times, 0.95)]
    const ratio = `1/${Math.round(full / median)}, p95 1/${Math.round(full / p95)}`
    console.log(`  ${kind.padEnd(26)} median ${shown(median)} ms  p95 ${shown(p95)} ms  edit ÷ full ${ratio}`)
  }
}
