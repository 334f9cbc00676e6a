import { HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { limits } from '@parley/model/wire.ts'
import { readFrame } from './frames.ts'

/** What the socket tells the connection around it. */
type Listener = {
  /** The count of unconfirmed changes, or whether both sides have met, is another. */
  onCount(): void
  /** A change did not fit a frame and was not sent. */
  onLarge(): void
  /** What others did meanwhile is about to be merged, and was. */
  onMerging(): void
  onMerged(): void
}

/** On a line that stood, somebody always says something sooner; a board that is on its way may take its time. */
const silenceMs = 12_000
const openingMs = 30_000
const knockingMs = 10_000

/**
 * One board's socket, and a ledger of what travels on it. The provider's own counter is no ledger: it counts an
 * edit made offline twice, once queued and once in the handshake, and so falls to zero before the last receipt.
 *
 * Nothing of the document passes before the server's welcome was accepted (another epoch must never merge), and
 * none of ours before the handshake's answer, which holds all that was written meanwhile: an update that arrived
 * first would leave a gap, and the server turns gaps away.
 */
export class BoardSocket extends HocuspocusProviderWebsocket {
  /** False for those who may only look: nothing of theirs is sent. */
  mayWrite = false
  inFlight = 0
  large = false
  /** What the server said it has, on this socket. */
  serverVector: Uint8Array | undefined
  /** When it last opened, or was last told to. */
  #begunAt = 0
  #welcome = false
  #answered = false
  #merged = false
  #held: MessageEvent[] = []
  #over = false
  readonly #listener: Listener

  constructor(url: string, listener: Listener, WebSocketPolyfill?: unknown) {
    super({
      url,
      autoConnect: false,
      delay: 500,
      minDelay: 300,
      maxDelay: 2500,
      messageReconnectTimeout: silenceMs,
      ...(WebSocketPolyfill ? { WebSocketPolyfill } : {}),
    })
    this.#listener = listener
    this.on('status', () => (this.#begunAt = Date.now()))
    this.on('open', () => this.#begin())
    this.on('close', () => this.#begin())
  }

  /** Both sides have told each other what they have; for a viewer, the server has. */
  get met(): boolean {
    return this.#merged && (this.#answered || !this.mayWrite)
  }

  #begin(): void {
    this.inFlight = 0
    this.large = false
    this.serverVector = undefined
    this.#welcome = false
    this.#answered = false
    this.#merged = false
    this.#held = []
    this.#listener.onCount()
  }

  /** The welcome was accepted: what was held back passes now. */
  admit(mayWrite: boolean): void {
    this.mayWrite = mayWrite
    this.#welcome = true
    const held = this.#held
    this.#held = []
    for (const event of held) this.onMessage(event)
    this.#listener.onCount()
  }

  /**
   * Lets go of a line on which nobody answers. A socket that is told to close waits a minute for an answer that
   * cannot come, so it counts as closed at once.
   */
  drop(): void {
    if (this.webSocket) this.emit('close', { event: { code: 4408, reason: 'dropped' } })
  }

  /** The provider's own check closes a silent socket and tells nobody, and lets one that never spoke or opened be. */
  override checkConnection(): void {
    const heard = Math.max(this.#begunAt, this.lastMessageReceived)
    if (Date.now() - heard > this.#patienceMs) this.drop()
  }

  get #patienceMs(): number {
    if (this.webSocket?.readyState === WebSocket.CONNECTING) return knockingMs
    return this.#merged ? silenceMs : openingMs
  }

  /** The provider would take a line that is closing for one that stands, and never come back on another. */
  override disconnect(): void {
    super.disconnect()
    if (!this.#over) this.drop()
  }

  override destroy(): void {
    this.#over = true
    // Or a large change that could not be put goes on being tried, with the whole document, after the board was left.
    this.large = false
    super.destroy()
  }

  override send(message: Uint8Array): void {
    // Closed: nothing is queued, the next handshake brings it.
    if (this.webSocket?.readyState !== WebSocket.OPEN) return
    const frame = readFrame(message)
    if (frame.is === 'change' && !this.#passes(message, frame.answer)) return
    super.send(message)
  }

  #passes(message: Uint8Array, answer: boolean): boolean {
    // While a large change is on its way by HTTP, smaller ones wait for the next answer: they would leave a gap.
    if (!this.mayWrite || (!answer && (!this.#answered || this.large))) return false
    if (answer) this.#answered = true
    this.large = message.byteLength > limits.frameBytes
    if (this.large) {
      this.#listener.onLarge()
      this.#listener.onCount()
      return false
    }
    this.inFlight += 1
    this.#listener.onCount()
    return true
  }

  override onMessage(event: MessageEvent): void {
    const frame = readFrame(new Uint8Array(event.data as ArrayBuffer))
    if (frame.is === 'question') this.serverVector = frame.vector
    if (frame.is === 'receipt' && frame.written) this.inFlight = Math.max(0, this.inFlight - 1)
    if (!this.#welcome && (frame.is === 'question' || frame.is === 'change')) {
      this.resolveConnectionAttempt()
      this.#held.push(event)
      return
    }
    const merges = frame.is === 'change' && frame.answer
    if (merges) this.#listener.onMerging()
    super.onMessage(event)
    if (merges) {
      this.#merged = true
      this.#listener.onMerged()
    }
    if (merges || frame.is === 'receipt') this.#listener.onCount()
  }
}
