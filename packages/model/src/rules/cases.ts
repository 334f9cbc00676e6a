import type { Book } from './book.ts'
import { Answer } from './fact.ts'
import { judge, rulesAbout, thePlan } from './judge.ts'
import type { Look } from './look.ts'
import type { About, Finding, Judgement, Repair, Rule } from './rule.ts'
import { settingOf } from './settings.ts'
import { repairsIn, tell } from './telling.ts'
import type { Trace } from './trace.ts'

/** One rule and one thing it judges. */
type Case = {
  rule: Rule
  subject: string
  judgement: Answer<Judgement>
  /** What came out last. */
  is: Judgement['is']
  /** What was found, in words; absent where nothing was. */
  telling?: Answer<readonly Finding[]> | undefined
  /** The ways out, once somebody asked for them. */
  waysOut?: Answer<readonly (readonly Repair[])[]> | undefined
}

/** Each thing on the board with each rule about it. Those in doubt are judged anew when it is time to settle. */
export class Cases {
  readonly #rules: ReadonlyMap<About, readonly Rule[]>
  readonly #look: Look
  readonly #trace: Trace
  readonly #book: Book
  readonly #bySubject = new Map<string, Case[]>()
  readonly #doubtful = new Set<Case>()

  constructor(rules: readonly Rule[], look: Look, trace: Trace, book: Book) {
    this.#rules = rulesAbout(rules)
    this.#look = look
    this.#trace = trace
    this.#book = book
  }

  has(subject: string): boolean {
    return this.#bySubject.has(subject)
  }

  open(subject: string, about: About): void {
    const cases = (this.#rules.get(about) ?? []).map((rule) => this.#caseOf(rule, subject))
    this.#bySubject.set(subject, cases)
    for (const one of cases) this.#doubtful.add(one)
  }

  close(subject: string): void {
    for (const one of this.#bySubject.get(subject) ?? []) {
      this.#hush(one)
      this.#trace.drop(one.judgement)
      this.#doubtful.delete(one)
      this.#book.strike(one.rule, subject, one.is)
    }
    this.#bySubject.delete(subject)
  }

  settle(): void {
    for (const one of this.#doubtful) this.#settle(one)
    this.#doubtful.clear()
  }

  #caseOf(rule: Rule, subject: string): Case {
    const look = this.#look
    const judgement = new Answer(() =>
      judge(rule, subject === thePlan ? look.plan : look.view(subject), look, settingOf(rule, look)),
    )
    const one: Case = { rule, subject, judgement, is: 'cannotTell' }
    judgement.doubted = () => this.#doubtful.add(one)
    return one
  }

  #settle(one: Case): void {
    const was = one.is
    const { is } = this.#trace.ask(one.judgement)
    one.is = is
    if (is === 'found') one.telling ??= this.#tellingOf(one)
    else this.#hush(one)
    this.#book.write(one.rule, one.subject, is, one.telling ? this.#trace.ask(one.telling) : nothing, was)
  }

  #tellingOf(one: Case): Answer<readonly Finding[]> {
    const waysOut = (part: number) => this.#waysOut(one)[part] ?? []
    const { rule, judgement } = one
    const telling = new Answer(() =>
      tell(rule, this.#trace.ask(judgement), this.#look, settingOf(rule, this.#look), waysOut),
    )
    telling.doubted = judgement.doubted
    return telling
  }

  /** Of what is no more found, there is no way out. */
  #waysOut(one: Case): readonly (readonly Repair[])[] {
    if (!one.telling) return []
    one.waysOut ??= new Answer(() => repairsIn(this.#trace.ask(one.judgement), this.#look))
    return this.#trace.ask(one.waysOut)
  }

  #hush(one: Case): void {
    for (const answer of [one.telling, one.waysOut]) if (answer) this.#trace.drop(answer)
    one.telling = undefined
    one.waysOut = undefined
  }
}

const nothing: readonly Finding[] = []
