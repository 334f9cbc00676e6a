import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Touched } from '@parley/model/board/board.ts'
import type { PlantedFlaw } from '@parley/model/board/plan.ts'
import type { BoardReader } from '@parley/model/board/read.ts'
import type { Progress } from '@parley/model/rules/book.ts'
import { Checker } from '@parley/model/rules/check.ts'
import type { Finding } from '@parley/model/rules/rule.ts'
import { HoldBack } from './hold-back.ts'
import { isToldIn, practiceOf, withoutSecrets, type Practice } from './practice.ts'
import type { PresenceLine } from './presence.ts'
import type { BoardSession } from './session.ts'

const soon = 250
/** A board that is being opened is drawn first, then judged. */
const opened = 2_000

type Found = Pick<BoardSession, 'progress' | 'practice' | 'told' | 'stop'> & {
  shown: BoardSession['findings']
}

/**
 * The findings of the board, kept up off the typing path: changes gather until the page has a quiet moment, and
 * what they touched is checked once.
 */
export function findingsOf(
  reader: BoardReader,
  selected: StoreApi<readonly string[]>,
  presence: Pick<PresenceLine, 'mine' | 'watch'>,
): Found {
  const checker = new Checker(reader.board)
  const hold = new HoldBack()
  const shown = createStore<readonly Finding[]>(() => [])
  const progress = createStore<readonly Progress[]>(() => [])
  const practice = createStore<Practice | undefined>(() => undefined)
  const told = createStore<readonly PlantedFlaw[]>(() => [])
  const show = () => {
    const { plan } = reader.board
    const asked = told.getState()
    const next = hold.show(withoutSecrets(plan, checker.findings, asked), isToldIn(asked))
    if (!sameList(next, shown.getState())) shown.setState(next, true)
    follow(progress, checker.progress)
    // Between a change and its check the two would speak of different plans.
    if (!changes.wait()) follow(practice, practiceOf(plan, checker.findings))
  }
  const enter = () => {
    const writing = presence.mine().writing?.card
    hold.enter(new Set([...selected.getState(), ...(writing ? [writing] : [])]), shown.getState())
    show()
  }
  const changes = gather(reader, (touched) => {
    checker.update(reader.board, touched)
    show()
  })
  const stops = [changes.stop, selected.subscribe(enter), presence.watch(enter), told.subscribe(show)]
  show()
  return { shown, progress, practice, told, stop: () => stops.forEach((stop) => stop()) }
}

/** Hands on what changes touched, all of it together, once the page is quiet. */
function gather(reader: BoardReader, check: (touched: Touched) => void) {
  let gathered: Touched | undefined
  let within = opened
  let callOff = () => {}
  const hand = () => {
    const all = gathered
    gathered = undefined
    within = soon
    if (all) check(all)
  }
  const stop = reader.watch((_board, touched) => {
    if (!gathered) callOff = whenQuiet(hand, within)
    gathered = gathered ? joined(gathered, touched) : touched
  })
  return {
    wait: () => gathered !== undefined,
    stop: () => {
      stop()
      callOff()
    },
  }
}

function follow<T>(store: StoreApi<T>, next: T): void {
  if (JSON.stringify(next) !== JSON.stringify(store.getState())) store.setState(next, true)
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
