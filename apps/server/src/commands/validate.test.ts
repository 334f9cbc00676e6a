import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { Command } from '@parley/model/board/command.ts'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { planFileOf, type PlanFile } from '@parley/model/board/plan-file.ts'
import { refillPouch } from '@parley/model/templates/refill-pouch.ts'
import { obey } from './obey.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-validate-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const Count = z.int().nonnegative()
/** What is told outside, to the letter: a key more or less breaks somebody's script. */
const Told = z.strictObject({
  counts: z.strictObject({ error: Count, warning: Count, hint: Count }),
  findings: z.array(
    z.strictObject({
      rule: z.string(),
      severity: z.enum(['error', 'warning', 'hint']),
      cards: z.array(z.string()),
      links: z.array(z.string()),
      says: z.string(),
      why: z.string(),
      source: z.string(),
      under: z.string().nullable(),
      repairs: z.array(
        z.strictObject({ title: z.string(), complete: z.boolean(), commands: z.array(Command) }),
      ),
    }),
  ),
})

/** Alice writes the pouch out with one thing changed, and has it checked. */
async function checked(changed: (pouch: PlanFile) => Partial<PlanFile>) {
  const plan = planFileOf(boardFrom({ ...refillPouch.file, ...changed(refillPouch.file) }))
  writeFileSync(join(folder, 'pouch.plan.json'), JSON.stringify(plan))
  const lines: string[] = []
  const code = await obey(
    ['validate', 'pouch.plan.json', '--json'],
    { environment: {}, folder },
    { say: (line) => lines.push(line), complain: (line) => lines.push(line) },
  )
  expect(lines).toHaveLength(1)
  return { code, ...Told.parse(JSON.parse(lines[0] ?? '')) }
}
const without = ({ links }: PlanFile, sentence: string) => ({
  links: links.filter(({ from, kind, to }) => `${from} ${kind} ${to}` !== sentence),
})
const withField = ({ cards }: PlanFile, id: string, field: string, value: unknown) => ({
  cards: cards.map((card) => (card.id === id ? { ...card, [field]: value } : card)),
})

test('a plan that is sound passes', async () => {
  const { code, counts } = await checked(() => ({}))
  expect([code, counts.error, counts.warning]).toEqual([0, 0, 0])
})

test('an error fails it: the mail says another price than the shelf, and one click puts it right', async () => {
  const { code, counts, findings } = await checked((pouch) =>
    withField(pouch, 'm2', 'claims', { packaging: '-30 %' }),
  )
  expect([code, counts.error]).toEqual([1, 1])
  const [voices] = findings.filter(({ severity }) => severity === 'error')
  expect(voices).toMatchObject({ rule: 'MSG-2', cards: ['m1', 'm2'], under: null })
  expect(voices?.repairs).toContainEqual(expect.objectContaining({ complete: true }))
})

test('a warning does not: two strategies and no hand between them', async () => {
  const { code, counts, findings } = await checked((pouch) => without(pouch, 'st2 coordinatesWith st1'))
  expect([code, counts.error, counts.warning]).toEqual([0, 0, 1])
  expect(findings.map(({ rule }) => rule)).toContain('HUM-5')
})

test('a consequence is told under its root and is not counted', async () => {
  const { code, counts, findings } = await checked((pouch) => withField(pouch, 'db', 'status', 'parked'))
  expect([code, counts.error, counts.warning]).toEqual([1, 1, 0])
  expect(findings.filter(({ rule }) => rule === 'DB-5').map(({ under }) => under)).toEqual([
    'DB-1',
    'DB-1',
    'DB-1',
  ])
})
