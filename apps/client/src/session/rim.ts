import { speaks } from '@parley/model/board/migrate.ts'
import { pagePath, updatesPath } from '@parley/model/wire.ts'
import { openLocalCopy } from './local-copy.ts'
import type { Doors } from './tabs.ts'

/** Where a session touches the world; a test hands in its own. */
export type Rim = Doors & {
  socketUrl(board: string): string
  WebSocketPolyfill?: unknown
  /** A change too large for a frame. Rejects with a sentence for people. */
  put(board: string, update: Uint8Array): Promise<void>
  openCopy: typeof openLocalCopy
}

export const browser: Rim = {
  socketUrl: (board) => `${location.origin.replace(/^http/, 'ws')}${pagePath(board, speaks)}`,
  openCopy: openLocalCopy,
  openChannel: (name) => (typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name)),
  // A browser of before, or a page without TLS, has none, whatever the types say.
  locks: (navigator as Partial<Navigator>).locks,
  async put(board, update) {
    const answer = await fetch(updatesPath(board), {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream' },
      body: new Uint8Array(update),
    })
    if (!answer.ok) throw new Error(await sentenceOf(answer))
  },
}

async function sentenceOf(answer: Response): Promise<string> {
  const text = await answer.text()
  try {
    const told = JSON.parse(text) as { says?: unknown }
    return typeof told.says === 'string' ? told.says : text
  } catch {
    return text
  }
}
