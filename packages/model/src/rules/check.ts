import { emptyBoard, type Board, type Touched } from '../board/board.ts'
import { Book, type Progress } from './book.ts'
import { Facts, type Move } from './facts.ts'
import { rules as catalogue } from './index.ts'
import { Look } from './look.ts'
import { cannotTell, type About, type Finding, type Judgement, type Rule } from './rule.ts'
import { isMuted, thresholdsOf } from './settings.ts'
import { tell } from './telling.ts'
import { todayIn } from './time.ts'
import { Answer, Fact, Trace } from './trace.ts'
import { Untraced } from './untraced.ts'

/** `today`: where the plan does not say itself as of when it is judged; the calendar's where absent. */
export type CheckOptions = { today?: string; approval?: boolean }

/** One rule and one thing it judges. */
type Case = {
  rule: Rule
  subject: string
  judgement: Answer<Judgement>
  /** What was found, in words; absent where nothing was. */
  telling?: Answer<readonly Finding[]> | undefined
}

/** The plan as a subject: no card has a blank id. */
const thePlan = ''

/**
 * Keeps the findings of a board up as it changes. What an edit costs follows from what it touched: only judgements
 * that looked at a field, a link or a card that changed are made again.
 */
export class Checker {
  readonly #options: CheckOptions
  readonly #rules: ReadonlyMap<About, readonly Rule[]>
  readonly #trace: Trace
  readonly #facts: Facts
  readonly #day = { fact: new Fact(), today: '' }
  readonly #look: Look
  readonly #book: Book
  readonly #cases = new Map<string, Case[]>()
  readonly #doubtful = new Set<Case>()

  constructor(
    board: Board,
    options: CheckOptions = {},
    rules: readonly Rule[] = catalogue,
    trace: Trace = new Trace(),
  ) {
    this.#trace = trace
    this.#facts = new Facts(trace, emptyBoard)
    this.#options = options
    this.#rules = byAbout(rules)
    this.#look = new Look(this.#facts, this.#trace, this.#day, options.approval ?? false)
    this.#book = new Book(rules)
    this.update(board, everythingOn(board))
  }

  /** By rule, in the order of the catalogue, then by the id of what it is about. */
  get findings(): readonly Finding[] {
    return this.#book.findings
  }

  /** For each step, how many of its rules of error and warning hold, of those that had something to judge. */
  get progress(): readonly Progress[] {
    return this.#book.progress(this.#facts.board.plan)
  }

  /** Follows the board. What did not change stays `===`, down to the single finding. */
  update(board: Board, touched: Touched): readonly Finding[] {
    const moves = this.#facts.follow(board, touched)
    this.#follow(moves)
    this.#newDay(board)
    for (const one of this.#doubtful) this.#settle(one)
    this.#doubtful.clear()
    this.#trace.sweep()
    return this.findings
  }

  /** Cards come and go, and the plan is judged while there is a card at all. */
  #follow(moves: readonly Move[]): void {
    for (const { id, kind, into } of moves)
      if (into) this.#open(id, kind)
      else this.#close(id)
    if (moves.length === 0) return
    if (this.#facts.roll.size === 0) this.#close(thePlan)
    else if (!this.#cases.has(thePlan)) this.#open(thePlan, 'plan')
  }

  #open(subject: string, about: About): void {
    const cases = (this.#rules.get(about) ?? []).map((rule) => this.#caseOf(rule, subject))
    this.#cases.set(subject, cases)
    for (const one of cases) this.#doubtful.add(one)
  }

  #caseOf(rule: Rule, subject: string): Case {
    const judgement = new Answer(() => judge(rule, subject, this.#look))
    const one: Case = { rule, subject, judgement }
    judgement.doubted = () => this.#doubtful.add(one)
    return one
  }

  #tellingOf({ rule, judgement }: Case): Answer<readonly Finding[]> {
    const telling = new Answer(() => tell(rule, this.#trace.ask(judgement), this.#look))
    telling.doubted = judgement.doubted
    return telling
  }

  #close(subject: string): void {
    for (const one of this.#cases.get(subject) ?? []) {
      this.#hush(one)
      this.#trace.drop(one.judgement)
      this.#doubtful.delete(one)
      this.#book.strike(one.rule, subject)
    }
    this.#cases.delete(subject)
    this.#look.lose(subject)
  }

  #settle(one: Case): void {
    const { is } = this.#trace.ask(one.judgement)
    if (is === 'found') one.telling ??= this.#tellingOf(one)
    else this.#hush(one)
    this.#book.write(one.rule, one.subject, is, one.telling ? this.#trace.ask(one.telling) : [])
  }

  #hush(one: Case): void {
    if (one.telling) this.#trace.drop(one.telling)
    one.telling = undefined
  }

  #newDay(board: Board): void {
    const today = this.#options.today ?? todayIn(board.plan.timeZone)
    if (today === this.#day.today) return
    this.#day.today = today
    this.#trace.changed(this.#day.fact)
  }
}

function byAbout(rules: readonly Rule[]): Map<About, Rule[]> {
  const all = new Map<About, Rule[]>()
  for (const rule of rules)
    for (const about of [rule.about].flat()) all.set(about, [...(all.get(about) ?? []), rule])
  return all
}

function judge(rule: Rule, subject: string, look: Look): Judgement {
  if (isMuted(rule, look)) return cannotTell()
  return rule.judge(subject === thePlan ? look.plan : look.view(subject), look, thresholdsOf(rule, look))
}

/** All findings of a board, at once. */
export const check = (board: Board, options: CheckOptions = {}): readonly Finding[] =>
  new Checker(board, options, catalogue, new Untraced()).findings

const everythingOn = (board: Board): Touched => ({
  plan: true,
  cards: new Set(board.cards.keys()),
  links: new Set(board.links.keys()),
  drawings: new Set(),
  unreadable: new Set(),
})
