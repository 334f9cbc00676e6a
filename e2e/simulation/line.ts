import { Duplex } from 'node:stream'
import { after, at, below, between, chance, now, type Place } from './world.ts'

/** How it stands with somebody's network. */
export class Network {
  /** Nothing passes and nobody is told; what was sent arrives when it passes again. */
  held = false
  /** Nobody is reached. */
  down = false
  readonly #slowestMs: number
  readonly #lines = new Set<Line>()

  constructor(slowestMs: number) {
    this.#slowestMs = slowestMs
  }

  get delay(): number {
    return 1 + below(this.#slowestMs)
  }

  /** The near end of a line to a server, which is given the far one. Where none is reached it breaks. */
  connect(place: Place, server: () => { place: Place; take(end: End): void } | undefined): End {
    const line = new Line(this, place)
    const reach = async () => {
      await this.passable()
      const reached = this.down ? undefined : server()
      if (!reached || line.near.destroyed) return line.break()
      this.#lines.add(line)
      line.near.once('close', () => this.#lines.delete(line))
      line.far.place = reached.place
      at(reached.place, () => reached.take(line.far))
    }
    between(() => void reach(), this.delay)
    return line.near
  }

  async passable(): Promise<void> {
    while (this.held) await after(100)
  }

  /** All lines of hers break, wherever they are in what they carry. */
  break(): void {
    for (const line of this.#lines) line.break()
  }
}

class Line {
  readonly near: End
  readonly far: End

  constructor(network: Network, place: Place) {
    this.near = new End(network, place)
    this.far = new End(network, place)
    this.near.other = this.far
    this.far.other = this.near
  }

  break(): void {
    for (const end of [this.near, this.far]) end.break()
  }
}

/** One end of a line: what is written to it comes out at the other, in order and later. */
export class End extends Duplex {
  bytesRead = 0
  readonly remoteAddress = '192.0.2.1'
  other: End | undefined
  place: Place
  readonly #network: Network
  readonly #onItsWay: (Buffer | null)[] = []
  #free = 0

  constructor(network: Network, place: Place) {
    super({ allowHalfOpen: false })
    this.#network = network
    this.place = place
    // Nobody may be there yet, or no more, to hear that it broke.
    this.on('error', () => undefined)
  }

  override _read(): void {
    // What arrives is pushed as it arrives.
  }

  override _write(chunk: Buffer, _encoding: unknown, done: () => void): void {
    this.#send(chunk)
    done()
  }

  override _final(done: () => void): void {
    this.#send(null)
    done()
  }

  override _destroy(fault: Error | null, done: (fault: Error | null) => void): void {
    this.#send(null)
    done(fault)
  }

  /** Of what is on its way a part arrives, torn anywhere, and then nothing. */
  break(): void {
    const [first] = this.#onItsWay.splice(0)
    if (first && chance() < 0.5) this.other?.bring(first.subarray(0, below(first.length)))
    // What is gone hears nothing of it.
    if (this.place.gone) this.removeAllListeners().on('error', () => undefined)
    at(this.place, () => this.destroy(new Error('The line broke.')))
  }

  #send(chunk: Buffer | null): void {
    this.#onItsWay.push(chunk)
    this.#free = Math.max(this.#free, now() + this.#network.delay)
    between(() => void this.#arrive(), this.#free - now())
  }

  async #arrive(): Promise<void> {
    await this.#network.passable()
    const chunk = this.#onItsWay.shift()
    if (chunk !== undefined) this.other?.bring(chunk)
  }

  bring(chunk: Buffer | null): void {
    if (this.destroyed || this.place.gone) return
    this.bytesRead += chunk?.length ?? 0
    at(this.place, () => void this.push(chunk))
  }
}
