import { WebSocket } from 'ws'
import { WebsocketProvider } from 'y-websocket'
import type { Board } from '@parley/model/board/board.ts'
import { newDoc } from '@parley/model/board/doc.ts'
import type { Pen } from '@parley/model/board/edit.ts'
import { readBoard } from '@parley/model/board/read.ts'
import { yjsPath, type Presence } from '@parley/model/wire.ts'
import type { Someone } from './Someone.ts'

/** A script on somebody's behalf: a plain y-websocket client that knows Yjs and nothing of Parley. */
export class Script {
  readonly pen: Pen = { doc: newDoc(), origin: { script: true } }
  /** Changes that came over the wire since it is on the board. */
  changes = 0
  readonly #wire: WebsocketProvider

  private constructor(server: string, board: string, token: string) {
    this.#wire = new WebsocketProvider(server, board, this.pen.doc, {
      params: { token },
      WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
      disableBc: true,
    })
  }

  static async joins(board: string, { onBehalfOf }: { onBehalfOf: Someone }): Promise<Script> {
    const { token } = await onBehalfOf.does<{ token: string }>('account.createToken', { name: 'script' })
    const address = onBehalfOf.parley.url.replace('http', 'ws') + yjsPath('')
    const script = new Script(address.replace(/\/$/, ''), board, token)
    await new Promise<void>((done) => script.#wire.once('sync', () => done()))
    script.pen.doc.on('update', (_update: Uint8Array, origin: unknown) => {
      if (origin === script.#wire) script.changes += 1
    })
    return script
  }

  get board(): Board {
    return readBoard(this.pen.doc)
  }

  says(presence: Presence): void {
    this.#wire.awareness.setLocalState(presence)
  }

  /** The names of the others who are on the board. */
  get sees(): string[] {
    return this.#others().flatMap(({ who }) => who?.name ?? [])
  }

  /** What somebody's page says of her; never this script's own, which runs under somebody's name too. */
  presenceOf(name: string): Presence | undefined {
    return this.#others().find(({ who }) => who?.name === name)
  }

  #others(): Presence[] {
    const { awareness } = this.#wire
    const states = [...awareness.getStates()] as [number, Presence][]
    return states.filter(([connection]) => connection !== awareness.clientID).map(([, presence]) => presence)
  }

  leaves(): void {
    this.#wire.destroy()
    this.pen.doc.destroy()
  }
}
