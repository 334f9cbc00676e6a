import { expect, test } from 'vitest'
import { boardFrom } from '../board/from-file.ts'
import { docFrom } from '../board/doc.ts'
import {
  addCard,
  addLink,
  moveCards,
  removeCards,
  removeLinks,
  setField,
  setTitle,
  together,
  type Pen,
} from '../board/edit.ts'
import type { PlanFile } from '../board/plan-file.ts'
import { BoardReader } from '../board/read.ts'
import { seedUpdate } from '../board/seed.ts'
import { sketch } from '../board/sketch.ts'
import { templates } from '../templates/index.ts'
import { chance, type Chance } from './chance.ts'
import { check, Checker } from './check.ts'
import { anyKind, anyVerb, approved, crowd, saidBy, saidByLink } from './crowd.ts'
import { rules } from './index.ts'
import type { Finding } from './rule.ts'
import { linkValues, values } from './values.ts'

declare const process: { env: Record<string, string | undefined> }

/**
 * Incremental = full, always. The suite makes a few hundred edits on each board. The long run, once before a release
 * (a quarter of an hour, all boards together a hundred thousand edits):
 *
 *     EDITS=100000 npx vitest run --project model --reporter verbose storm
 *
 * SEED has the same edits again.
 */
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
const options = { today: '2026-11-24' }

type Somebody = { pen: Pen; reader: BoardReader; luck: Chance }
type Deed = (who: Somebody, card: string) => unknown

const setAny: Deed = ({ pen, reader, luck }, card) => {
  const fields = Object.entries(values[reader.board.cards.get(card)!.kind] ?? {})
  const [field, make] = luck.of(fields.length > 0 ? fields : [['notes', () => 'A note'] as const])
  setField(pen, { card }, [field], make(luck))
}
const setLink: Deed = ({ pen, reader, luck }) => {
  const links = [...reader.board.links.keys()].sort()
  const link = links.length > 0 ? luck.of(links) : ''
  const fields = Object.entries(linkValues[reader.board.links.get(link)?.kind ?? 'feeds'] ?? {})
  for (const [field, make] of fields) setField(pen, { link }, [field], make(luck))
}
const setPlan: Deed = ({ pen, luck }) => {
  const [field, make] = luck.of(Object.entries(values.plan ?? {}))
  setField(pen, { plan: true }, [field], make(luck))
}
const tie: Deed = ({ pen, reader, luck }, card) => {
  const other = luck.of([...reader.board.cards.keys()].sort())
  const [from, to] = [card, other].map((id) => reader.board.cards.get(id)!.kind)
  const kind = anyVerb(from!, to!, luck)
  if (kind) addLink(pen, { ...saidByLink(kind, luck), kind, from: card, to: other })
}
const untie: Deed = ({ pen, reader, luck }) => {
  const links = [...reader.board.links.keys()].sort()
  if (links.length > 0) removeLinks(pen, [luck.of(links)])
}
const put: Deed = ({ pen, luck }) => {
  const kind = anyKind(luck)
  addCard(pen, { ...saidBy(kind, luck), kind, title: luck.of(['New', 'New card', 'New cards']) })
}
const statuses = ['draft', 'parked', 'active', undefined]

const deeds: readonly Deed[] = [
  setAny,
  setAny,
  setAny,
  setLink,
  setPlan,
  tie,
  tie,
  untie,
  put,
  ({ pen }, card) => removeCards(pen, [card]),
  ({ pen, luck }, card) => setTitle(pen, card, `Title ${luck.below(99)}`),
  ({ pen, luck }, card) => setField(pen, { card }, ['status'], luck.of(statuses)),
  ({ pen, luck }, card) => moveCards(pen, new Map([[card, { x: luck.below(99), y: 0 }]])),
  // A nonsense value sets the card aside; a sound one brings it back, with its links.
  ({ pen, luck }, card) => setField(pen, { card }, ['owner'], luck.below(2) ? 7 : 'Ingrid'),
]

/** One thing that somebody does to a board. */
function act(who: Somebody): void {
  const ids = [...who.reader.board.cards.keys()].sort()
  if (ids.length === 0) put(who, '')
  else who.luck.of(deeds)(who, who.luck.of(ids))
}

/** What hardly comes about by chance, and is begun with: a spiral takes three weeks of ten voices, each worse. */
const rare: readonly string[] = ['MSG-11', 'RISK-4']
const examples = rules.filter(({ code }) => rare.includes(code))

const boards: [name: string, file: PlanFile][] = [
  ...templates.map(({ name, file }): [string, PlanFile] => [name, file]),
  ...examples.map(({ slug, breaking }): [string, PlanFile] => [slug, sketch(breaking)]),
  ['a template that was approved', approved(templates[0].file)],
  ['a crowd', crowd(90, chance(7))],
  ['a dense crowd', crowd(60, chance(9), 10)],
  ['a crowd that was approved', approved(crowd(60, chance(8)))],
]
const edits = Math.ceil(Number(process.env['EDITS'] ?? 200 * boards.length) / boards.length)

const spoke = new Set<string>()

/** Texts are compared first: thousands of deep comparisons would take longer than the checks. */
const told = (findings: readonly Finding[]): string =>
  JSON.stringify(findings.map((one) => ({ ...one, repairs: one.repairs })))

test.for(boards)(
  'on %s, findings after each of many random edits are those of a full check',
  { timeout: 60_000 + 500 * edits },
  async ([, file], { annotate }) => {
    const pen: Pen = { doc: docFrom(seedUpdate(file, 'board')), origin: {} }
    const who = { pen, reader: new BoardReader(pen.doc), luck: chance(seed) }
    const checker = new Checker(who.reader.board, options)
    who.reader.watch((board, touched) => checker.update(board, touched))
    for (let step = 0; step < edits; step++) {
      const many = who.luck.below(8) === 0 ? who.luck.below(6) : 0
      together(pen, () => {
        for (let one = 0; one <= many; one++) act(who)
      })
      // Now and then nobody looks, so that ways out are asked for long after they were found.
      if (who.luck.below(5) === 0) continue
      const full = check(who.reader.board, options)
      for (const { rule } of full) spoke.add(rule)
      const where = `seed ${seed}, step ${step}`
      if (told(checker.findings) !== told(full))
        expect(JSON.parse(told(checker.findings)), where).toEqual(JSON.parse(told(full)))
      if (step % 20 === 0)
        expect(checker.progress, where).toEqual(new Checker(who.reader.board, options).progress)
    }
    await annotate(`seed ${seed}: ${edits} edits, no difference`)
  },
)

/** Boards by chance: small and large, loose and dense, and one that is other than what was approved. */
function* drawn() {
  yield { ...crowd(60, chance(4)), kept: approved(crowd(60, chance(5))).kept }
  for (let draw = 0; draw < 400; draw++) {
    for (const size of [6, 30, 60]) yield crowd(size, chance(draw))
    yield crowd(100, chance(draw), 12)
    if (draw % 20 === 0) yield crowd(500, chance(draw))
  }
}

// A rule that none of the boards breaks is looked for in all of them: on a slow machine longer than a test may take.
test(
  'every rule that chance can reach speaks, so that what was compared is no silence',
  { timeout: 600_000 },
  async ({ annotate }) => {
    const silent = () =>
      rules.map(({ code }) => code).filter((code) => !spoke.has(code) && !rare.includes(code))
    let boards = 0
    for (const file of drawn()) {
      if (silent().length === 0) break
      boards++
      for (const { rule } of check(boardFrom(file), options)) spoke.add(rule)
    }
    await annotate(`seed ${seed}: all were heard of after ${boards} boards`)
    const cure =
      'A rule that is new lacks values in rules/values.ts. Else raise the cap: a new kind only changed the luck.'
    expect(silent(), cure).toEqual([])
  },
)
