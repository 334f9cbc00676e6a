import type { WebSocket } from 'ws'
import { Bucket } from './bucket.ts'
import type { Settings } from './settings.ts'

/**
 * How fast a socket is read. Whoever sends more than the limits, or more than the journal takes, is read no further
 * until it has caught up: nothing is lost, and nothing piles up here.
 */
export class Pace {
  readonly #ws: WebSocket
  readonly #settings: Settings
  readonly #frames: Bucket
  readonly #bytes: Bucket
  #waiting = 0
  #timer: NodeJS.Timeout | undefined

  constructor(ws: WebSocket, settings: Settings) {
    this.#ws = ws
    this.#settings = settings
    this.#frames = new Bucket(settings.framesPerSecond)
    this.#bytes = new Bucket(settings.bytesPerSecond)
  }

  /** A frame came in. */
  came(bytes: number): void {
    this.#frames.take()
    this.#bytes.take(bytes)
    if (this.#debt > 0) this.#hold()
  }

  /** A frame was handed on, and waits for the journal. */
  handedOn(): void {
    this.#waiting++
    if (this.#waiting >= this.#settings.framesWaiting) this.#hold()
  }

  /** A frame that was handed on is dealt with. */
  done(): void {
    this.#waiting--
    if (this.#ws.isPaused && this.#waiting < this.#settings.framesWaiting / 2) this.#letGo()
  }

  get #debt(): number {
    return Math.max(this.#frames.wait, this.#bytes.wait)
  }

  #hold(): void {
    if (this.#ws.readyState !== this.#ws.OPEN) return
    this.#ws.pause()
    this.#letGo()
  }

  #letGo(): void {
    if (this.#timer) return
    const debt = this.#debt
    if (debt > 0) {
      this.#timer = setTimeout(() => {
        this.#timer = undefined
        this.#letGo()
      }, debt).unref()
    } else if (this.#waiting < this.#settings.framesWaiting) this.#ws.resume()
  }
}
