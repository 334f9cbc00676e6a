// What an edit costs when six rules that each look at one card follow a board, beside a spreadsheet engine with the
// same cards, the same judgements as formulas and their sum; and beside checking all anew. In one run, on the same
// edits. The sheet words nothing and repairs nothing.
import type { Board } from '@parley/model/board/board.ts'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { chance, type Chance } from '@parley/model/rules/chance.ts'
import { check, Checker } from '@parley/model/rules/check.ts'
import { crowd } from '@parley/model/rules/crowd.ts'
import { rules } from '@parley/model/rules/index.ts'
import { values } from '@parley/model/rules/values.ts'
import type { Figure } from './figure.ts'
import { median, percentile, shown } from './figures.ts'
import { Spreadsheet, type Field } from './spreadsheet.ts'

const codes = ['CON-1', 'CON-8', 'BUD-3', 'OBJ-1', 'OBJ-2', 'OBJ-7']
const six = rules.filter(({ code }) => codes.includes(code))
const options = { today: '2026-11-24' }
const editable = {
  contactPoint: ['startsOn', 'endsOn', 'place', 'feedbackChannel', 'owner', 'responseHours', 'reach', 'grp'],
  objective: ['measure', 'baseline', 'target', 'unit', 'deadline', 'better', 'owner'],
} as const

type Edit = { card: string; field: Field; value: unknown }

/** Somebody says something else of a card that the six rules are about. */
function anyEdit({ cards }: Board, ids: readonly string[], luck: Chance): Edit {
  const card = luck.of(ids)
  const kind = cards.get(card)?.kind === 'objective' ? 'objective' : 'contactPoint'
  const field = luck.of<Field>(editable[kind])
  return { card, field, value: values[kind]?.[field]?.(luck) }
}

function edited(board: Board, { card, field, value }: Edit): Board {
  const known = board.cards.get(card)
  if (!known) return board
  const { [field]: _was, ...rest } = { ...known, [field]: undefined }
  return {
    ...board,
    cards: board.cards.with(card, { ...rest, ...(value === undefined ? {} : { [field]: value }) }),
  }
}

function timed(work: () => void): number {
  const from = performance.now()
  work()
  return performance.now() - from
}

const touched = (card: string) => ({
  plan: false,
  cards: new Set([card]),
  links: new Set<string>(),
  drawings: new Set<string>(),
  unreadable: new Set<string>(),
})

function run(size: number, edits: number) {
  const luck = chance(size)
  let board = boardFrom(crowd(size, luck))
  const ids = [...board.cards.values()]
    .filter(({ kind }) => kind === 'contactPoint' || kind === 'objective')
    .map(({ id }) => id)
  let sheet = new Spreadsheet([])
  let checker = new Checker(board, options, [])
  const built = timed(() => (sheet = new Spreadsheet([...board.cards.values()])))
  const opened = timed(() => (checker = new Checker(board, options, six)))
  const took = { parley: [] as number[], sheet: [] as number[], naive: [] as number[] }
  for (let one = 0; one < edits; one++) {
    const edit = anyEdit(board, ids, luck)
    board = edited(board, edit)
    took.parley.push(timed(() => checker.update(board, touched(edit.card))))
    took.sheet.push(timed(() => sheet.set(edit.card, edit.field, edit.value)))
    if (one % 20 === 0) took.naive.push(timed(() => void check(board, options, six)))
    if (one % 100 === 0 && sheet.found !== checker.findings.length)
      throw new Error(
        `After ${one} edits the sheet finds ${sheet.found}, the rules ${checker.findings.length}.`,
      )
  }
  return { built, opened, found: sheet.found, took }
}

export const seed = '200, 2000 and 20000, the number of cards'
export const figures: Figure[] = []
run(500, 500)
const table = [200, 2_000, 20_000].map((size) => {
  const { built, opened, found, took } = run(size, 1_000)
  const [parley, sheet, naive] = [median(took.parley), median(took.sheet), median(took.naive)]
  figures.push({
    what: `six rules after one edit, ${size} cards: p50`,
    value: parley,
    unit: 'ms',
    beside: { 'HyperFormula with the same rules': sheet, 'checking all anew': naive },
  })
  return {
    cards: size,
    found,
    'sheet built ms': shown(built, 1),
    'rules opened ms': shown(opened, 1),
    'edit, rules p50 / p95 ms': `${shown(parley, 4)} / ${shown(percentile(took.parley, 95), 4)}`,
    'edit, sheet p50 / p95 ms': `${shown(sheet, 4)} / ${shown(percentile(took.sheet, 95), 4)}`,
    'all anew p50 ms': shown(naive, 3),
    'sheet ÷ rules': shown(sheet / parley, 1),
    'anew ÷ rules': shown(naive / parley, 0),
  }
})
console.table(table)
