import { emptyBoard, type Board, type Touched } from '../board/board.ts'
import { Plan } from '../board/plan.ts'
import { Shelf } from '../board/shelf.ts'
import { cardKinds, isCardKind, type Card } from '../cards/index.ts'
import { isLinkKind, linkKinds, type Link } from '../links/index.ts'
import { difference, type Difference } from './difference.ts'
import { Records, type Fields, type Step } from './records.ts'
import type { Sentence } from './sentence.ts'
import { sentencesOf } from './sentences.ts'

/**
 * What one person did to a board in one go, while others were at it too: made of her edits alone, so that what a
 * colleague wrote in between is never told of her.
 */
export class Doing {
  readonly #plan = new Records()
  readonly #cards = new Records()
  readonly #links = new Records()
  readonly #drawings = new Records()
  /** Cards that she only drew a link at: they lend the sentence their names. */
  readonly #beside = new Map<string, Card>()
  readonly #began: Board['plan']

  /** `plan` is what the plan said when she began. */
  constructor(plan: Board['plan']) {
    this.#began = plan
  }

  /**
   * One edit of hers more. False where she changes what somebody else wrote since she last touched it: that is the
   * beginning of another doing, or it would seem as if nobody had come between.
   */
  take(before: Board, after: Board, touched: Touched): boolean {
    const steps = [
      ...paired(this.#cards, stepsIn(touched.cards, before.cards, after.cards)),
      ...paired(this.#links, stepsIn(touched.links, before.links, after.links)),
      ...paired(this.#drawings, stepsIn(touched.drawings, before.drawings, after.drawings)),
      ...paired(this.#plan, touched.plan ? [{ id: 'plan', old: before.plan, now: after.plan }] : []),
    ]
    if (!steps.every(([records, step]) => records.follows(step))) return false
    for (const [records, step] of steps) records.take(step)
    for (const id of touched.links) this.#name(before, after, id)
    return true
  }

  /** All that she did, as it comes to: what she took back herself is not in it. */
  get difference(): Difference {
    return difference(this.#board('found'), this.#board('left'))
  }

  /** The same in the words of the plan. */
  get sentences(): Sentence[] {
    const [found, left] = [this.#board('found'), this.#board('left')]
    return sentencesOf(difference(found, left), found, left)
  }

  #name(before: Board, after: Board, id: string): void {
    const link = after.links.get(id) ?? before.links.get(id)
    for (const end of link ? [link.from, link.to] : []) {
      const card = after.cards.get(end) ?? before.cards.get(end)
      if (card) this.#beside.set(end, card)
    }
  }

  #board(when: 'found' | 'left'): Board {
    const beside = [...this.#beside.values()].filter(({ id }) => !this.#cards.has(id))
    const [plan = this.#began] = this.#plan.all(when).flatMap(readPlan)
    return {
      ...emptyBoard,
      plan,
      cards: shelf([...beside, ...this.#cards.all(when).flatMap(readCard)]),
      links: shelf(this.#links.all(when).flatMap(readLink)),
      drawings: shelf(this.#drawings.all(when).map((fields) => ({ ...fields, id: String(fields['id']) }))),
    }
  }
}

const paired = (records: Records, steps: readonly Step[]): [Records, Step][] =>
  steps.map((step) => [records, step])

/** The records that an edit truly changed; a field may be written as it was. */
const stepsIn = (ids: ReadonlySet<string>, before: Shelf<Fields>, after: Shelf<Fields>): Step[] =>
  [...ids]
    .map((id) => ({ id, old: before.get(id), now: after.get(id) }))
    .filter(({ old, now }) => old !== now)

const shelf = <T extends { id: string }>(all: readonly T[]): Shelf<T> =>
  Shelf.of(all.map((one) => [one.id, one] as const))

// What she alone would have made of a record need not be one: others may have changed its kind under her hands.
function readCard(fields: Fields): Card[] {
  const { kind } = fields
  const read = isCardKind(kind) ? cardKinds[kind].schema.safeParse(fields) : undefined
  return read?.success ? [read.data] : []
}

function readLink(fields: Fields): Link[] {
  const { kind } = fields
  const read = isLinkKind(kind) ? linkKinds[kind].schema.safeParse(fields) : undefined
  return read?.success ? [read.data] : []
}

function readPlan(fields: Fields): Board['plan'][] {
  const read = Plan.safeParse(fields)
  return read.success ? [read.data] : []
}
