import { BoardReader } from '../board/read.ts'
import { docFrom } from '../board/doc.ts'
import { addLink, removeLinks, setField, setTitle, type Pen } from '../board/edit.ts'
import type { Board, Touched } from '../board/board.ts'
import { seedUpdate } from '../board/seed.ts'
import { chance, type Chance } from './chance.ts'
import { check, Checker } from './check.ts'
import { anyVerb, crowd } from './crowd.ts'
import { values } from './values.ts'

declare const performance: { now(): number }

/**
 * What one edit costs, beside a full check of the same board in the same run. To hold: an edit is at most a hundredth
 * of the full check at 2,000 cards and 2 ms at the 95th percentile, about the same at 200 and at 20,000 cards; the
 * full check at most 100 ms at 2,000 cards.
 *
 *     npm run bench -- check
 */
const options = { today: '2026-11-24' }
const edits = 1000

function percentile(times: readonly number[], part: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * part)] ?? 0
}

function timed(work: () => void): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

type Somebody = { pen: Pen; reader: BoardReader; luck: Chance }
type Deed = (who: Somebody, card: string) => unknown

const setAny: Deed = ({ pen, reader, luck }, card) => {
  const fields = Object.entries(values[reader.board.cards.get(card)?.kind ?? 'plan'] ?? {})
  const [field, make] = luck.of(fields.length > 0 ? fields : [['notes', () => 'A note'] as const])
  setField(pen, { card }, [field], make(luck))
}
const tie: Deed = ({ pen, reader, luck }, card) => {
  const other = luck.of([...reader.board.cards.values()])
  const kind = anyVerb(reader.board.cards.get(card)?.kind ?? 'segment', other.kind, luck)
  if (kind) addLink(pen, { kind, from: card, to: other.id })
}
const untie: Deed = ({ pen, reader }, card) =>
  removeLinks(
    pen,
    [...(reader.board.leaving.get(card) ?? [])].slice(0, 1).map(({ id }) => id),
  )

const deeds: Readonly<Record<string, Deed>> = {
  'a letter in the notes': ({ pen, luck }, card) => setField(pen, { card }, ['notes'], `${luck.below(1e6)}`),
  'a letter in a title': ({ pen, luck }, card) => setTitle(pen, card, `Title ${luck.below(1e6)}`),
  'a field that rules read': setAny,
  'a link drawn': tie,
  'a link taken off': untie,
  'a card parked or not': ({ pen, luck }, card) =>
    setField(pen, { card }, ['status'], luck.of(['parked', 'active'])),
}

/** Somebody with a board of so many cards before her. */
function somebody(size: number): Somebody {
  const luck = chance(size)
  const pen: Pen = { doc: docFrom(seedUpdate(crowd(size, luck), 'bench')), origin: {} }
  return { pen, reader: new BoardReader(pen.doc), luck }
}

/** What the check after each deed takes, and what it takes to put all findings in one list then. */
function costOf(deed: Deed, who: Somebody, checker: Checker, cards: readonly string[]) {
  let last: [Board, Touched] | undefined
  const stop = who.reader.watch((board, touched) => (last = [board, touched]))
  const updates: number[] = []
  const lists: number[] = []
  for (let one = 0; one < edits; one++) {
    last = undefined
    deed(who, who.luck.of(cards))
    // Now and then it says what stands there already, and nothing has changed.
    if (!last) continue
    updates.push(timed(() => checker.update(...last!)))
    lists.push(timed(() => void checker.findings))
  }
  stop()
  return { updates, lists }
}

function run(size: number, times: number) {
  const who = somebody(size)
  const full = percentile(
    Array.from({ length: times }, () => timed(() => void check(who.reader.board, options))),
    0.5,
  )
  const checker = new Checker(who.reader.board, options)
  const cards = [...who.reader.board.cards.keys()]
  const costs = Object.entries(deeds).map(
    ([name, deed]) => [name, costOf(deed, who, checker, cards)] as const,
  )
  return { full, findings: checker.findings.length, costs }
}

/** How often what was kept up through so many deeds was not what a full check of the same board finds. */
function differences(size: number, many: number, every: number): number {
  const who = somebody(size)
  const checker = new Checker(who.reader.board, options)
  who.reader.watch((board, touched) => checker.update(board, touched))
  const cards = [...who.reader.board.cards.keys()]
  let different = 0
  for (let one = 1; one <= many; one++) {
    who.luck.of(Object.values(deeds))(who, who.luck.of(cards))
    if (one % every > 0) continue
    const anew = check(who.reader.board, options)
    if (JSON.stringify(checker.findings) !== JSON.stringify(anew)) different++
  }
  return different
}

type Run = ReturnType<typeof run>

const shown = (ms: number): string => ms.toFixed(3).padStart(9)

function print(size: number, { full, findings, costs }: Run): void {
  console.log(`\n${size} cards, ${findings} findings; full check ${shown(full)} ms`)
  for (const [name, { updates, lists }] of costs) {
    const [median, p95] = [percentile(updates, 0.5), percentile(updates, 0.95)]
    const ratio = `1/${Math.round(full / median)}, p95 1/${Math.round(full / p95)}`
    const list = `list ${shown(percentile(lists, 0.5))} ms`
    console.log(
      `  ${name.padEnd(24)} median ${shown(median)} ms  p95 ${shown(p95)} ms  edit ÷ full ${ratio}  ${list}`,
    )
  }
}

/** What is to hold, of whichever deed costs most. */
function figuresOf({ full, costs }: Run, different: number) {
  const worst = (part: number) => Math.max(...costs.map(([, { updates }]) => percentile(updates, part)))
  return [
    { what: 'full check, 2,000 cards', value: full, unit: 'ms', atMost: 100 },
    {
      what: 'check after one edit, 2,000 cards: p95 of the slowest of six edits',
      value: worst(0.95),
      unit: 'ms',
      atMost: 2,
    },
    {
      what: 'full check ÷ check after one edit, p50 of the slowest of six edits',
      value: full / worst(0.5),
      unit: '',
      atLeast: 100,
    },
    {
      what: 'findings other than a full check’s, after each 500 of 100,000 edits',
      value: different,
      unit: '',
      atMost: 0,
    },
  ]
}

run(500, 20)
const of2000 = run(2_000, 25)
print(200, run(200, 25))
print(2_000, of2000)
print(20_000, run(20_000, 3))

/** Of the table that all benches fill. @public */
export const seed = '200, 2000 and 20000, the number of cards'
/** @public */
export const figures = figuresOf(of2000, differences(2_000, 100_000, 500))
