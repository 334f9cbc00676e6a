import { setTimeout as pause } from 'node:timers/promises'
import type { JournalPort } from '../store/journal-thread.ts'
import { Refused } from './door.ts'
import type { OpenBoard } from './open-board.ts'
import type { Settings } from './settings.ts'
import type { Sockets } from './sockets.ts'

type Parts = {
  journal: Pick<JournalPort, 'writeAnew'>
  settings: Settings
  /** Works on an open board that stays in memory meanwhile. */
  hold: (board: string, work: (open: OpenBoard) => Promise<void>) => Promise<void>
  sockets: Pick<Sockets, 'on' | 'tell' | 'shut'>
  /** The document is past: its people are let go, and whoever comes opens the board again. */
  forget: (open: OpenBoard) => void
}

/** Boards being written anew. */
export type WritingAnew = {
  /** Who asks while it is done already gets the same. Throws Refused where what is on its way does not get there. */
  begin(board: string): Promise<void>
  /** Resolves when nobody is at it any more. */
  over(board: string): Promise<void>
}

export function createWritingAnew({ journal, settings, hold, sockets, forget }: Parts): WritingAnew {
  const running = new Map<string, Promise<void>>()

  /** Pages hear that they may not write; what is on its way is acknowledged, and only then is the journal's sum taken. */
  async function calm(open: OpenBoard): Promise<void> {
    sockets.tell({ type: 'lowered', role: 'viewer' }, sockets.on(open.id))
    await pause(settings.lowerMs)
    open.closing = true
    const end = Date.now() + settings.stopMs
    while (open.writing.updates > 0) {
      if (Date.now() > end) throw new Refused('failed', 'Nothing can be saved at the moment.')
      await pause(5)
    }
  }

  const work = (board: string) =>
    hold(board, async (open) => {
      try {
        await calm(open)
        await journal.writeAnew(board)
      } finally {
        // What is still on its way belongs to this document: then it goes on as it was.
        open.closing = open.writing.updates === 0
        if (open.closing) forget(open)
        else sockets.shut(board, 'resync')
      }
    })

  return {
    begin(board) {
      const known = running.get(board)
      if (known) return known
      const mine = work(board).finally(() => running.delete(board))
      running.set(board, mine)
      return mine
    },
    over: async (board) => running.get(board)?.catch(() => undefined),
  }
}
