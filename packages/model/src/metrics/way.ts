import type { Board } from '../board/board.ts'
import type { Card, CardOf } from '../cards/index.ts'
import { heardIsRemembered } from '../rules/heard-is-remembered.ts'
import { rememberedIsAddressedAgain } from '../rules/remembered-is-addressed-again.ts'
import { daysBetween, earliest, latest } from '../rules/time.ts'
import { hasBegun } from './answering.ts'
import { into, out, todayOf } from './seen.ts'

/** The way of what somebody said: heard, remembered, answered, returned as a property, told to those who asked. */
export const loopSteps = ['heard', 'remembered', 'answered', 'returned', 'told'] as const
export type LoopStep = (typeof loopSteps)[number]

/**
 * `done` on a day, if it is known; `coming` on a day that is planned; `late` when it should be by now; `spared`
 * where there is nothing to do; `ahead` else.
 */
export type StepState = {
  is: 'done' | 'coming' | 'late' | 'spared' | 'ahead'
  on?: string
  by: readonly Card[]
}
export type Loop = {
  feedback: CardOf<'feedback'>
  steps: Record<LoopStep, StepState>
  /** `aside`: nothing is to be done with it. `unread`: heard long ago, and noted nowhere. */
  state: 'closed' | 'open' | 'late' | 'unread' | 'aside'
  /** The first step that is still to be done. */
  next: LoopStep | undefined
  /** Days from hearing to the last step of a closed one, else until today; unknown without a date. */
  age: number | undefined
}

/** How far what was said has come on its way back to those who said it, as of the plan's day. */
export function loopOf(feedback: CardOf<'feedback'>, board: Board): Loop {
  const today = todayOf(board)
  const answered = answeredIn(feedback, board, today)
  const returned = returnedIn(feedback, board, today)
  const steps: Loop['steps'] = {
    heard: done(out(board, feedback, 'heardAt', 'contactPoint'), feedback.date),
    remembered: rememberedIn(feedback, board, today),
    answered,
    returned,
    told: returned.is === 'spared' ? toldBy(answered) : toldIn(returned, board, today),
  }
  const next = feedback.usedFor === 'none' ? undefined : loopSteps.find((step) => isOpen(steps[step]))
  const end = next ? today : latest(...loopSteps.map((step) => steps[step].on))
  const age = feedback.date === undefined || end === undefined ? undefined : daysBetween(feedback.date, end)
  return { feedback, steps, state: stateOf(feedback, steps, next), next, age }
}

const isOpen = ({ is }: StepState): boolean => is !== 'done' && is !== 'spared'
const done = (by: readonly Card[], on: string | undefined): StepState => ({
  is: 'done',
  by,
  ...(on && { on }),
})
const left = (is: 'late' | 'spared' | 'ahead'): StepState => ({ is, by: [] })

function rememberedIn(feedback: CardOf<'feedback'>, board: Board, today: string): StepState {
  const memories = out(board, feedback, 'rememberedAs', 'memory')
  if (memories.length > 0) return done(memories, undefined)
  if (feedback.usedFor === 'none') return left('spared')
  const late = isOlder(feedback.date, daysOf(heardIsRemembered, board), today)
  return left(late ? 'late' : 'ahead')
}

function answeredIn(feedback: CardOf<'feedback'>, board: Board, today: string): StepState {
  const answers = into(board, feedback, 'answers', 'message')
  const begun = answers.filter((answer) => hasBegun(answer, board, today))
  if (begun.length > 0) return done(begun, earliest(...begun.map(({ startsOn }) => startsOn)))
  if (feedback.usedFor === 'none') return left('spared')
  const maxDays = daysOf(rememberedIsAddressedAgain, board)
  const late = feedback.due === undefined ? isOlder(feedback.date, maxDays, today) : feedback.due < today
  const planned = answers.filter(({ startsOn }) => startsOn !== undefined)
  if (late || planned.length === 0) return { ...left(late ? 'late' : 'ahead'), by: answers }
  return coming(planned, earliest(...planned.map(({ startsOn }) => startsOn)))
}

/** The answer that is still to be written, where that is what people wait for: one with words and no start has begun. */
export const toBeWrittenIn = ({ answered: { is, by } }: Loop['steps']): Card | undefined =>
  is === 'late' || is === 'ahead'
    ? by.find((card) => card.kind === 'message' && card.startsOn === undefined)
    : undefined

function returnedIn(feedback: CardOf<'feedback'>, board: Board, today: string): StepState {
  const needs = out(board, feedback, 'reveals', 'need')
  const owed = needs.filter(({ declined }) => !declined?.trim())
  const nothing = needs.length === 0 ? feedback.type !== 'need' : owed.length === 0
  if (nothing || feedback.usedFor === 'none') return { ...left('spared'), by: needs }
  const properties = owed.flatMap((need) => out(board, need, 'returnedAs', 'productProperty'))
  const there = properties.filter((one) => isOut(one, today))
  if (there.length > 0) return done(there, earliest(...there.map(({ releasedOn }) => releasedOn)))
  if (properties.length === 0) return { ...left('ahead'), by: owed }
  return coming(properties, earliest(...properties.map(({ releasedOn }) => releasedOn)))
}

/** Can people have it by this day? */
export const isOut = ({ release, releasedOn }: CardOf<'productProperty'>, today: string): boolean =>
  releasedOn === undefined ? release === 'released' : releasedOn <= today

function toldIn(returned: StepState, board: Board, today: string): StepState {
  const properties = returned.by.filter((one) => one.kind === 'productProperty')
  const messages = properties.flatMap((property) => out(board, property, 'announcedBy', 'message'))
  const begun = messages.filter(({ startsOn }) => startsOn !== undefined && startsOn <= today)
  if (begun.length > 0) return done(begun, earliest(...begun.map(({ startsOn }) => startsOn)))
  return messages.length === 0
    ? left('ahead')
    : coming(messages, earliest(...messages.map(({ startsOn }) => startsOn)))
}

/** Where nothing is returned, whoever was answered has been told. */
const toldBy = (answered: StepState): StepState => ({
  ...answered,
  is: answered.is === 'late' ? 'ahead' : answered.is,
})

const coming = (by: readonly Card[], on: string | undefined): StepState => ({
  is: 'coming',
  by,
  ...(on && { on }),
})

/** The patience that LOOP-2 and LOOP-3 have, or the team's own. */
function daysOf({ code, thresholds }: Patient, { plan }: Board): number {
  const own = plan.rules?.[code]?.['maxDays']
  return typeof own === 'number' ? own : thresholds.maxDays
}
type Patient = { code: string; thresholds: { maxDays: number } }

const isOlder = (date: string | undefined, days: number, today: string): boolean =>
  date !== undefined && daysBetween(date, today) > days

function stateOf(
  feedback: CardOf<'feedback'>,
  steps: Loop['steps'],
  next: LoopStep | undefined,
): Loop['state'] {
  if (feedback.usedFor === 'none') return 'aside'
  if (!next) return 'closed'
  if (steps.remembered.is === 'late') return 'unread'
  return loopSteps.some((step) => steps[step].is === 'late') ? 'late' : 'open'
}
