import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { after } from '../bench/figures.ts'

/** A line between people and a server, which can be slow, dead or torn in the middle of a frame. */
export class Wire {
  url = ''
  /** How long what is sent is under way. */
  delayMs = 0
  readonly #server = createServer((socket) => this.#join(socket))
  readonly #port: number
  readonly #sockets = new Set<Socket>()
  #held: { promise: Promise<void>; resolve: () => void } | undefined
  #tears = false

  private constructor(port: number) {
    this.#port = port
  }

  static async to(url: string): Promise<Wire> {
    const wire = new Wire(Number(new URL(url).port))
    wire.#server.listen(0, '127.0.0.1')
    await once(wire.#server, 'listening')
    wire.url = `ws://127.0.0.1:${(wire.#server.address() as AddressInfo).port}`
    return wire
  }

  /** Nothing gets through, and nobody hears why. */
  hold(): void {
    if (this.#held) return
    let resolve = () => {}
    const promise = new Promise<void>((done) => (resolve = done))
    this.#held = { promise, resolve }
  }

  /** All that was sent meanwhile arrives. */
  letGo(): void {
    this.#held?.resolve()
    this.#held = undefined
  }

  /** Everybody is cut off at once. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy()
  }

  /** Of whatever is sent next only half arrives, and the line is gone. */
  tear(): void {
    this.#tears = true
  }

  mend(): void {
    this.delayMs = 0
    this.#tears = false
    this.letGo()
  }

  close(): void {
    this.cut()
    this.#server.close()
  }

  #join(near: Socket): void {
    const far = connect(this.#port, '127.0.0.1')
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#sockets.add(from)
      let line = Promise.resolve()
      from.on('data', (bytes) => {
        const due = performance.now() + this.delayMs
        line = line.then(() => this.#pass(bytes, to, due))
      })
      from.on('error', () => undefined)
      from.on('close', () => {
        this.#sockets.delete(from)
        void line.then(() => to.destroy())
      })
    }
  }

  async #pass(bytes: Buffer, to: Socket, due: number): Promise<void> {
    const wait = due - performance.now()
    if (wait > 0) await after(wait)
    await this.#held?.promise
    if (to.destroyed) return
    if (!this.#tears) return void to.write(bytes)
    this.#tears = false
    to.write(bytes.subarray(0, bytes.length / 2), () => this.cut())
  }
}
