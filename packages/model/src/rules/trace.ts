import { Answer, Fact } from './fact.ts'
import { same } from './same.ts'

/**
 * Who looked at what. A fact that changes puts the answers that looked at it in doubt, and those alone; asked
 * again, an answer is worked out anew only if something it looked at is really another than it was.
 */
export class Trace {
  /** What the work in hand has looked at. */
  #looking: Fact[] | undefined
  #works = 0
  readonly #idle = new Set<Fact>()
  readonly #answers = new Map<object, Map<string, Fact>>()

  note(fact: Fact): void {
    this.#looking?.push(fact)
  }

  ask<T>(answer: Answer<T>): T {
    this.#settle(answer)
    this.note(answer)
    return answer.value as T
  }

  /** The answer worked out for a key, kept for all who ask while anybody looks at it. */
  recall<T>(whose: object, key: string, work: () => T): T {
    const answers = this.#answers.get(whose) ?? new Map<string, Fact>()
    if (answers.size === 0) this.#answers.set(whose, answers)
    const answer = (answers.get(key) as Answer<T> | undefined) ?? new Answer(work, answers, key)
    return this.ask(answer)
  }

  changed(fact: Fact): void {
    for (const reader of fact.readers()) doubt(reader, 'wrong')
  }

  /** The answer is of no more use to anybody. */
  drop(answer: Answer): void {
    for (const fact of answer.reads) this.#leave(fact, answer)
    answer.reads = []
  }

  /**
   * Forgets what nobody looks at any more. Only between changes: within one, an answer may lose its last reader
   * before it gets its next.
   */
  sweep(): void {
    for (const fact of this.#idle) {
      this.#idle.delete(fact)
      if (fact.isRead) continue
      fact.forget()
      if (fact instanceof Answer) this.drop(fact)
    }
  }

  #settle(answer: Answer): void {
    if (answer.state === 'unsure')
      for (const fact of answer.reads) {
        if (fact instanceof Answer) this.#settle(fact)
        if (isWrong(answer)) break
      }
    if (isWrong(answer)) this.#workOut(answer)
    answer.state = 'sure'
  }

  #workOut(answer: Answer): void {
    const outer = this.#looking
    const looked: Fact[] = []
    this.#looking = looked
    let value: unknown
    try {
      value = answer.work()
    } finally {
      this.#looking = outer
    }
    this.#remember(answer, looked)
    if (same(value, answer.value)) return
    answer.value = value
    for (const reader of answer.readers()) doubt(reader, 'wrong')
  }

  #remember(answer: Answer, looked: readonly Fact[]): void {
    const work = ++this.#works
    const reads = looked.filter((fact) => fact.seenIn !== work && (fact.seenIn = work))
    for (const fact of reads) fact.enter(answer)
    for (const fact of answer.reads) if (fact.seenIn !== work) this.#leave(fact, answer)
    answer.reads = reads
  }

  #leave(fact: Fact, reader: Answer): void {
    fact.leave(reader)
    if (!fact.isRead && !isAwaited(fact)) this.#idle.add(fact)
  }
}

const isAwaited = (fact: Fact): boolean => fact instanceof Answer && fact.doubted !== undefined

/** Asked anew each time: settling one answer may prove another wrong. */
const isWrong = (answer: Answer): boolean => answer.state === 'wrong'

function doubt(answer: Answer, state: 'unsure' | 'wrong'): void {
  const was = answer.state
  if (was === 'wrong' || was === state) return
  answer.state = state
  if (was !== 'sure') return
  answer.doubted?.()
  for (const reader of answer.readers()) doubt(reader, 'unsure')
}
