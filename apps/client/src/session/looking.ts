import type { Awareness } from 'y-protocols/awareness'
import { createStore } from 'zustand/vanilla'
import type { BoardReader } from '@parley/model/board/read.ts'
import { findingsOf } from './findings.ts'
import { presenceOver } from './presence.ts'
import type { Asked, BoardSession } from './session.ts'

type Looking = Pick<
  BoardSession,
  | 'others'
  | 'say'
  | 'selected'
  | 'findings'
  | 'progress'
  | 'practice'
  | 'told'
  | 'asked'
  | 'following'
  | 'stop'
>

/** What she looks at, of which others see what she chose, and what is found there. */
export function lookingOn(reader: BoardReader, awareness: Awareness | null): Looking {
  if (!awareness) throw new Error('The provider came without presence.')
  const presence = presenceOver(awareness)
  const selected = createStore<readonly string[]>(() => [])
  const { shown, stop, ...judged } = findingsOf(reader, selected, presence)
  selected.subscribe((ids) => presence.say({ selected: ids.slice(0, 40) }))
  return {
    others: presence.others,
    say: presence.say,
    selected,
    findings: shown,
    ...judged,
    asked: createStore<Asked>(() => ({ at: 0 })),
    following: createStore<number | undefined>(() => undefined),
    stop() {
      stop()
      presence.stop()
    },
  }
}
