import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Touched } from '@parley/model/board/board.ts'
import type { BoardReader } from '@parley/model/board/read.ts'
import type { Progress } from '@parley/model/rules/book.ts'
import { Checker } from '@parley/model/rules/check.ts'
import type { Finding } from '@parley/model/rules/rule.ts'
import { HoldBack } from './hold-back.ts'
import type { PresenceLine } from './presence.ts'

const soon = 250
/** A board that is being opened is drawn first, then judged. */
const opened = 2_000

/**
 * The findings of the board, kept up off the typing path: changes gather until the page has a quiet moment, and
 * what they touched is checked once.
 */
export function findingsOf(
  reader: BoardReader,
  selected: StoreApi<readonly string[]>,
  presence: Pick<PresenceLine, 'mine' | 'watch'>,
): { shown: StoreApi<readonly Finding[]>; progress: StoreApi<readonly Progress[]>; stop(): void } {
  const checker = new Checker(reader.board)
  const hold = new HoldBack()
  const shown = createStore<readonly Finding[]>(() => [])
  const progress = createStore<readonly Progress[]>(() => [])
  const show = () => {
    const next = hold.show(checker.findings)
    if (!sameList(next, shown.getState())) shown.setState(next, true)
    const steps = checker.progress
    if (JSON.stringify(steps) !== JSON.stringify(progress.getState())) progress.setState(steps, true)
  }
  const enter = () => {
    const writing = presence.mine().writing?.card
    hold.enter(new Set([...selected.getState(), ...(writing ? [writing] : [])]), shown.getState())
    show()
  }
  let gathered: Touched | undefined
  let waiting: (() => void) | undefined
  let within = opened
  const check = () => {
    waiting = undefined
    if (gathered) checker.update(reader.board, gathered)
    gathered = undefined
    within = soon
    show()
  }
  const stops = [
    reader.watch((_board, touched) => {
      gathered = gathered ? joined(gathered, touched) : touched
      waiting ??= whenQuiet(check, within)
    }),
    selected.subscribe(enter),
    presence.watch(enter),
    () => waiting?.(),
  ]
  show()
  return { shown, progress, stop: () => stops.forEach((stop) => stop()) }
}

const sameList = (a: readonly Finding[], b: readonly Finding[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at])

const joined = (a: Touched, b: Touched): Touched => ({
  plan: a.plan || b.plan,
  cards: new Set([...a.cards, ...b.cards]),
  links: new Set([...a.links, ...b.links]),
  drawings: new Set([...a.drawings, ...b.drawings]),
  unreadable: new Set([...a.unreadable, ...b.unreadable]),
})

/** Runs when the page is idle, at the latest after so many ms; answers how to call it off. */
export function whenQuiet(run: () => void, timeout = soon): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, 0)
    return () => clearTimeout(timer)
  }
  const asked = requestIdleCallback(run, { timeout })
  return () => cancelIdleCallback(asked)
}
