import type { Severity } from './rule.ts'

/**
 * Consequence under root: a finding is told under its root where both share a card, or where the root speaks of the
 * whole plan. The first root in this order takes it.
 */
export type Root = {
  root: string
  folds: readonly string[]
  /** The root folds only where its finding has this severity. */
  only?: Severity
  /** Only what names the root as its cause (`consequenceOf`) is folded. */
  named?: true
  /** Judged on the plan, the root still speaks of its cards alone. */
  near?: true
}

export const folding: readonly Root[] = [
  { root: 'DB-1', folds: ['DB-5'] },
  { root: 'SEG-1', folds: ['OBJ-4'], named: true },
  { root: 'SEG-5', folds: ['SEG-6'], only: 'error' },
  { root: 'SEG-8', folds: ['OBJ-6'], only: 'error' },
  { root: 'CON-2', folds: ['LOOP-6', 'CON-3'] },
  { root: 'CON-3', folds: ['LOOP-6', 'CON-10', 'CON-4'] },
  { root: 'CON-4', folds: ['CON-6'], named: true },
  { root: 'CON-5', folds: ['CON-9', 'MSG-7'] },
  { root: 'CON-6', folds: ['MSG-7'] },
  { root: 'CON-9', folds: ['MSG-1'] },
  { root: 'MSG-1', folds: ['CON-10', 'LOOP-6', 'MSG-10'] },
  { root: 'MIX-6', folds: ['CON-12'] },
  { root: 'MIX-2', folds: ['GOV-1', 'OBJ-10'] },
  { root: 'OBJ-4', folds: ['GOV-1'] },
  { root: 'TIME-6', folds: ['RISK-2', 'OBJ-8'] },
  { root: 'HUM-1', folds: ['BUD-7', 'MET-1'] },
  { root: 'HUM-1', folds: ['HUM-11'], named: true },
  { root: 'HUM-2', folds: ['BUD-7'], named: true },
  { root: 'HUM-3', folds: ['MET-1'] },
  { root: 'LOOP-1', folds: ['LOOP-6'] },
  { root: 'LOOP-2', folds: ['LOOP-4'] },
  { root: 'LOOP-5', folds: ['LOOP-10', 'MSG-10'] },
  { root: 'RISK-4', folds: ['RISK-1'] },
  { root: 'BUD-1', folds: ['BUD-5'] },
  { root: 'BUD-2', folds: ['CON-6'], named: true },
  { root: 'BUD-4', folds: ['BUD-5'] },
  { root: 'BUD-5', folds: ['BUD-7'] },
  { root: 'GOV-3', folds: ['GOV-1', 'MIX-2', 'HUM-3', 'MET-1'] },
  { root: 'GOV-4', folds: ['MIX-4', 'CON-4'], near: true },
  { root: 'GOV-4', folds: ['GOV-2'], near: true, named: true },
]
