import type { Board, Touched } from '../board/board.ts'
import { Book, type Progress } from './book.ts'
import { Cases } from './cases.ts'
import { Glance } from './glance.ts'
import { rules as catalogue } from './index.ts'
import { judge, thePlan } from './judge.ts'
import { Look } from './look.ts'
import { byText } from './order.ts'
import type { Finding, Rule } from './rule.ts'
import { settingOf } from './settings.ts'
import { tellOnce } from './telling.ts'
import { todayIn } from './time.ts'
import { Trace } from './trace.ts'
import { Watch, type Move } from './watch.ts'

/** `today`: where the plan does not say itself as of when it is judged; the calendar's where absent. */
export type CheckOptions = { today?: string; approval?: boolean }

const dayOf = ({ today }: CheckOptions, { plan }: Board): string => today ?? todayIn(plan.timeZone)

/** All findings of a board, at once: what a Checker of it would say. */
export const check = (
  board: Board,
  options: CheckOptions = {},
  rules: readonly Rule[] = catalogue,
): readonly Finding[] => judged(board, options, rules).findings

/** The findings of a board and the progress of each step, at once: what a Checker of it would say. */
export function judged(
  board: Board,
  options: CheckOptions = {},
  rules: readonly Rule[] = catalogue,
): Pick<Checker, 'findings' | 'progress'> {
  const glance = new Glance(board, dayOf(options, board))
  const look = new Look(glance, options.approval ?? false)
  const book = new Book(rules)
  // A rule at a time: its code and what it remembers stay at hand while it goes through its cards.
  for (const rule of rules) {
    const setting = settingOf(rule, look)
    for (const [id, subject] of glance.subjectsOf(rule)) {
      const judgement = judge(rule, subject, look, setting)
      book.write(rule, id, judgement.is, tellOnce(rule, judgement, look, setting))
    }
  }
  return { findings: book.findings, progress: book.progress(board.plan) }
}

/**
 * Keeps the findings of a board up as it changes. What an edit costs follows from what it touched: only judgements
 * that looked at a field, a link or a card that changed are made again.
 */
export class Checker {
  readonly #options: CheckOptions
  readonly #trace = new Trace()
  readonly #watch = new Watch(this.#trace)
  readonly #book: Book
  readonly #cases: Cases

  constructor(board: Board, options: CheckOptions = {}, rules: readonly Rule[] = catalogue) {
    this.#options = options
    this.#book = new Book(rules)
    const look = new Look(this.#watch, options.approval ?? false)
    this.#cases = new Cases(rules, look, this.#trace, this.#book)
    this.update(board, everythingOn(board))
  }

  /**
   * By rule, in the order of the catalogue, then by the id of what it is about. What did not change stays `===`, down
   * to the single finding; the list too while nothing did.
   */
  get findings(): readonly Finding[] {
    return this.#book.findings
  }

  /** For each step, how many of its rules of error and warning hold, of those that had something to judge. */
  get progress(): readonly Progress[] {
    return this.#book.progress(this.#watch.board.plan)
  }

  /** Follows the board: `touched` names all that changed since the last time. */
  update(board: Board, touched: Touched): void {
    this.#follow(this.#watch.follow(board, touched))
    this.#watch.today = dayOf(this.#options, board)
    this.#cases.settle()
    this.#trace.sweep()
  }

  /** Cards come and go, and the plan is judged while there is a card at all. */
  #follow(moves: readonly Move[]): void {
    for (const { id, kind, into } of moves)
      if (into) this.#cases.open(id, kind)
      else this.#close(id)
    if (moves.length === 0) return
    if (this.#watch.roll.size === 0) this.#close(thePlan)
    else if (!this.#cases.has(thePlan)) this.#cases.open(thePlan, 'plan')
  }

  #close(subject: string): void {
    this.#cases.close(subject)
    this.#watch.lose(subject)
  }
}

/** Sorted, so that whatever is kept in the order of ids only grows at its end. */
const everythingOn = (board: Board): Touched => ({
  plan: true,
  cards: new Set([...board.cards.keys()].sort(byText)),
  links: new Set(board.links.keys()),
  drawings: new Set(),
  unreadable: new Set(),
})
