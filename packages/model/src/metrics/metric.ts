import type { Board } from '../board/board.ts'
import { inTongue, say } from '../tongue/tongue.ts'
import type { About, Subject } from '../rules/rule.ts'
import { Lack, lack } from './lack.ts'

/** A line of a table: whose number it is, in which column it stands, and what is missing where it is not known. */
export type Row = {
  name: string
  /** The card, or the word of the lists, that it is about. */
  id?: string
  column?: string
  unit?: string | undefined
  value?: number | undefined
  /** Half the width of the 95 % interval, in the unit of the value. */
  error?: number | undefined
  missing?: readonly string[]
}
export type Table = readonly Row[]

type Words<A extends About> = {
  word: string
  /** A kind of card, or the plan as a whole. */
  about: A
  /** As a planner would write it down. */
  formula: string
  unit: string
  /** Who says so. */
  source: string
}

type Said<A extends About, P extends keyof Subject<A>, T> = Words<A> & {
  /** A lack where not enough is known, or what is known is impossible: never a wrong number. */
  answer(subject: Pick<Subject<A>, P>, board: Board): T | Lack
}

/**
 * A number, or a table of numbers, that the board works out from what stands on it. It is given the card, or the
 * plan; `P` is what it reads of it.
 */
export type Metric<
  A extends About = About,
  P extends keyof Subject<A> = keyof Subject<A>,
  T extends number | Table = number | Table,
> = Said<A, P, T> & {
  gives: T extends number ? 'number' : 'table'
  /** The same for who does not ask what is missing. */
  of(subject: Pick<Subject<A>, P>, board: Board): T | undefined
}

/** A number from its words and its formula. */
export function metric<const A extends About, P extends keyof Subject<A>>(
  said: Said<A, P, number>,
): Metric<A, P, number> {
  // A sum of numbers that are each possible may leave what a number can hold.
  const answer: typeof said.answer = (subject, board) => {
    const value = said.answer(subject, board)
    return value instanceof Lack || Number.isFinite(value) ? value : lack()
  }
  const of = (subject: Pick<Subject<A>, P>, board: Board) => known(answer(subject, board))
  return worded({ ...said, gives: 'number', answer, of })
}

/** A table from its words and its rows. */
export const table = <const A extends About, P extends keyof Subject<A>>(
  said: Said<A, P, Table>,
): Metric<A, P, Table> =>
  worded({ ...said, gives: 'table', of: (subject, board) => known(said.answer(subject, board)) })

const worded = <M extends Words<About>>(metric: M): M => inTongue(metric, 'word', 'formula', 'unit', 'source')

const known = <T>(answer: T | Lack): T | undefined => (answer instanceof Lack ? undefined : answer)

/** Of what sort a number is, by how its unit begins in the tongue that is spoken: what is money is written as money. */
export function sortOfUnit(unit = ''): 'money' | 'percent' | 'share' | undefined {
  if (unit.startsWith(say`money`)) return 'money'
  if (unit.startsWith('%')) return 'percent'
  return unit.startsWith(say`share of`) ? 'share' : undefined
}
