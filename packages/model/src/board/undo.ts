import * as Y from 'yjs'
import { rootOf } from './doc.ts'
import type { Pen } from './edit.ts'
import { cardsOf, isWithin, sparedOf, writersOf, type Spared } from './spared.ts'

export type Step = { undo: number; redo: number }
type Steps = Y.UndoManager['undoStack']
type Taken = { went: boolean; stays: readonly string[] }

/** What one person did, one step a gesture, to be taken back without touching what others wrote. */
export type Undo = {
  undo(): boolean
  redo(): boolean
  /** The next edit begins a new step. */
  step(): void
  /** Forgets the steps made since the given depth: a cancelled gesture leaves none behind. */
  forgetSince(depth: number): void
  depth(): Step
  watch(watcher: (depth: Step) => void): () => void
  /** Told after a step that left some cards where they are, since somebody else had written in them. */
  watchSpared(watcher: (cards: readonly string[]) => void): () => void
  stop(): void
}

const nothingTaken: Taken = { went: false, stays: [] }

/**
 * With the last step and no other: where nothing is left of it Yjs goes on to the one before, and would take along what
 * others wrote there, for nobody has asked yet.
 */
function alone(steps: Steps, go: () => unknown): boolean {
  const before = steps.splice(0, steps.length - 1)
  try {
    return go() !== null
  } finally {
    // One by one: as arguments of a call a long day's steps would be too many.
    for (const step of [...before, ...steps.splice(0)]) steps.push(step)
  }
}

/**
 * Undo over the pen's own origin. Edits join the running step until `step` is called; a pause in typing is for the
 * caller to notice. Yjs can leave a map key absent when an undo raced with a colleague's overwrite: readers
 * have defaults for that.
 */
export function undoOf(pen: Pen): Undo {
  const scope = (['plan', 'cards', 'links', 'canvas'] as const).map((root) => rootOf(pen.doc, root))
  let spared: Spared = { items: new Set(), leavesNothing: false }
  const manager = new Y.UndoManager(scope, {
    trackedOrigins: new Set([pen.origin]),
    captureTimeout: Number.MAX_SAFE_INTEGER,
    deleteFilter: (item) => !isWithin(item, spared.items),
  })
  const depths = watched<Step>()
  const sparing = watched<readonly string[]>()
  const depth = (): Step => ({ undo: manager.undoStack.length, redo: manager.redoStack.length })
  let taking = false
  const tell = () => {
    if (!taking) depths.tell(depth())
  }
  manager.on('stack-item-added', tell)
  manager.on('stack-item-popped', tell)
  manager.on('stack-cleared', tell)
  /** Undefined where nothing is left of the step to take, nor to leave standing: the one before it is next. */
  const takeOne = (steps: Steps, step: Steps[number], go: () => unknown): Taken | undefined => {
    const mine = new Set([pen.doc.clientID, ...writersOf(manager.undoStack), ...writersOf(manager.redoStack)])
    spared = sparedOf(pen.doc, step, mine)
    const stays = cardsOf(spared, rootOf(pen.doc, 'cards'))
    if (spared.leavesNothing) return { went: steps.pop() === undefined, stays }
    const went = alone(steps, go)
    return went || spared.items.size > 0 ? { went, stays } : undefined
  }
  const take = (steps: Steps, go: () => unknown): boolean => {
    let taken: Taken | undefined
    taking = true
    try {
      for (let step = steps.at(-1); step && !taken; step = steps.at(-1)) taken = takeOne(steps, step, go)
    } finally {
      taking = false
    }
    tell()
    const { went, stays } = taken ?? nothingTaken
    if (stays.length > 0) sparing.tell(stays)
    return went
  }
  return {
    undo: () => take(manager.undoStack, () => manager.undo()),
    redo: () => take(manager.redoStack, () => manager.redo()),
    step: () => manager.stopCapturing(),
    forgetSince(since) {
      if (manager.undoStack.length > since) manager.undoStack.length = since
      tell()
    },
    depth,
    watch: depths.watch,
    watchSpared: sparing.watch,
    stop: () => manager.destroy(),
  }
}

/** Whoever wants to be told of something, and telling them. */
function watched<T>() {
  const watchers = new Set<(value: T) => void>()
  return {
    tell: (value: T) => watchers.forEach((watcher) => watcher(value)),
    watch: (watcher: (value: T) => void): (() => void) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
  }
}
