import { createStore } from 'zustand/vanilla'
import type { BoardReader } from '@parley/model/board/read.ts'
import { awayBetween, sinceVisit } from './away.ts'
import type { Spell } from './line.ts'
import { whenQuiet } from './findings.ts'
import type { Away } from './session.ts'

/** What others did while this page was offline or closed, told each time the server's state has been merged. */
export function missedOn(reader: BoardReader) {
  const away = createStore<Away | undefined>(() => undefined)
  let before = reader.board
  let callOff = () => {}
  const tell = (news: Away | undefined) => news && away.setState(news, true)
  return {
    away,
    onMerging: () => {
      before = reader.board
    },
    onMerged: (after: Spell | undefined) => {
      const left = before
      if (after === 'offline') tell(awayBetween(left, reader.board))
      if (after === 'closed') callOff = whenQuiet(() => tell(sinceVisit(left, reader.board)))
    },
    stop: () => callOff(),
  }
}
