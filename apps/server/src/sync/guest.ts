import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import type { Doc } from 'yjs'
import { canonical, newDoc } from '@parley/model/board/doc.ts'
import type { Pen } from '@parley/model/board/edit.ts'
import { readBoard } from '@parley/model/board/read.ts'
import { collabPath, Notice } from '@parley/model/wire.ts'
import { until, type Stage } from './stage.ts'

type Reconnect = { delay: number; minDelay: number; maxDelay: number; initialDelay?: number }
// Quick to come back, so that stories with a restart in them are short.
const quick: Reconnect = { initialDelay: 0, minDelay: 20, delay: 50, maxDelay: 200 }

/** Somebody at a board, with the provider that the page uses. */
export class Guest {
  readonly name: string
  readonly doc: Doc
  readonly pen: Pen
  readonly provider: HocuspocusProvider
  readonly notices: Notice[] = []
  /** The codes with which she was cut off. */
  readonly closed: number[] = []
  readonly #socket: HocuspocusProviderWebsocket

  constructor(
    stage: Pick<Stage, 'url'>,
    name: string,
    board: string,
    doc: Doc = newDoc(),
    reconnect: Reconnect = quick,
  ) {
    this.name = name
    this.doc = doc
    this.pen = { doc, origin: { name } }
    this.#socket = new HocuspocusProviderWebsocket({ url: stage.url + collabPath(board), ...reconnect })
    this.provider = new HocuspocusProvider({
      websocketProvider: this.#socket,
      name: board,
      token: name,
      document: doc,
      onStateless: ({ payload }) => void this.notices.push(Notice.parse(JSON.parse(payload))),
      onClose: ({ event }) => void this.closed.push(event.code),
    })
    this.provider.attach()
  }

  get board() {
    return readBoard(this.doc)
  }

  /** The whole board as text: equal texts are equal boards. */
  get sees(): string {
    return canonical(this.doc)
  }

  get isSaved(): boolean {
    return this.provider.synced && this.provider.unsyncedChanges === 0
  }

  /** Waits until everything she did is acknowledged. */
  saved(): Promise<void> {
    return until(() => this.isSaved, `${this.name}’s edits are saved`)
  }

  /** Her connection is gone; she works on. */
  goOffline(): void {
    this.#socket.disconnect()
  }

  comeBack(): void {
    void this.#socket.connect()
  }

  leave(): void {
    this.provider.destroy()
    this.#socket.destroy()
  }
}
