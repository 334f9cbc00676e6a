import { boardFrom } from '../../board/from-file.ts'
import { sketch } from '../../board/sketch.ts'
import { check, type CheckOptions } from '../check.ts'
import type { Finding, Severity } from '../rule.ts'

/** Where a rule just passes and just does not, by its code: a story, a plan, and the grades of what is found. */
export type Edges = Readonly<Record<string, readonly Edge[]>>
export type Edge = readonly [story: string, plan: string, grades: readonly Severity[]]

export const today = '2026-11-24'

/** What one rule says about a sketched plan. */
export const of = (code: string, text: string, options: CheckOptions = {}): Finding[] =>
  check(boardFrom(sketch(text)), { today, ...options }).filter(({ rule }) => rule === code)

export const grades = (code: string, text: string): Severity[] =>
  of(code, text).map(({ severity }) => severity)
export const says = (code: string, text: string): string[] => of(code, text).map((finding) => finding.says)
/** The ways out by what they are called, of all its findings. */
export const titles = (code: string, text: string): string[] =>
  of(code, text).flatMap(({ repairs }) => repairs.map(({ title }) => title))
export const complete = (code: string, text: string): string[] =>
  of(code, text).flatMap(({ repairs }) => repairs.filter((one) => one.complete).map(({ title }) => title))
export const first = (code: string, text: string) => of(code, text)[0]?.repairs[0]

/** A plan in which a team sets a rule for itself. */
export const set = (code: string, settings: string): string => `plan "P" rules={"${code}":${settings}}\n`
