import { expect, test } from 'vitest'
import { applyCommands } from '../board/apply.ts'
import type { Board } from '../board/board.ts'
import { docFrom } from '../board/doc.ts'
import { boardFrom } from '../board/from-file.ts'
import type { PlanFile } from '../board/plan-file.ts'
import { readBoard } from '../board/read.ts'
import { seedUpdate } from '../board/seed.ts'
import { check } from './check.ts'
import { chance } from './chance.ts'
import { crowd } from './crowd.ts'
import type { Finding, Repair } from './rule.ts'

declare const process: { env: Record<string, string | undefined> }

const options = { today: '2026-11-24' }

/** Alice opens the board, presses the button and looks again. */
function after(file: PlanFile, repair: Repair): Board {
  const doc = docFrom(seedUpdate(file, 'board'))
  applyCommands({ doc, origin: {} }, readBoard(doc), repair.commands)
  return readBoard(doc)
}

// Its links too: two overlaps of the same two segments may say the same.
const keyOf = ({ rule, cards, links, says }: Finding): string => JSON.stringify([rule, cards, links, says])
const errorsBy = (findings: readonly Finding[]): Map<string, number> => {
  const all = new Map<string, number>()
  for (const { rule, severity } of findings) if (severity === 'error') all.set(rule, (all.get(rule) ?? 0) + 1)
  return all
}

test('on boards by chance, every way out leads out, and a complete one adds no error', () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
  for (let round = 0; round < 3; round++) {
    const file = crowd(36, chance(seed + round))
    const before = check(boardFrom(file), options)
    const errors = errorsBy(before)
    for (const finding of before)
      for (const repair of finding.repairs.filter(({ commands }) => commands.length > 0)) {
        const now = check(after(file, repair), options)
        const where = `seed ${seed}, round ${round}: ${finding.says} ${repair.title}`
        expect(now.map(keyOf), where).not.toContain(keyOf(finding))
        if (!repair.complete) continue
        for (const [rule, count] of errorsBy(now))
          expect(count, `${where} ${rule}`).toBeLessThanOrEqual(errors.get(rule) ?? 0)
      }
  }
})
