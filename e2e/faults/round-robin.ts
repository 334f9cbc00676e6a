import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** One address in front of several nodes, as a reverse proxy is: who comes is led to the next one that answers. */
export class RoundRobin {
  url = ''
  /** The ports of the nodes; those that have gone stay in it, as they do in a proxy's file. */
  readonly #ports: number[]
  readonly #server = createServer((near) => this.#lead(near, this.#ports.length))
  readonly #sockets = new Set<Socket>()
  #next = 0

  private constructor(urls: readonly string[]) {
    this.#ports = urls.map((url) => Number(new URL(url).port))
  }

  static async before(urls: readonly string[]): Promise<RoundRobin> {
    const one = new RoundRobin(urls)
    one.#server.listen(0, '127.0.0.1')
    await once(one.#server, 'listening')
    one.url = `ws://127.0.0.1:${(one.#server.address() as AddressInfo).port}`
    return one
  }

  /** A node came back, on another port. */
  replace(node: number, url: string): void {
    this.#ports[node] = Number(new URL(url).port)
  }

  close(): void {
    for (const socket of this.#sockets) socket.destroy()
    this.#server.close()
  }

  #lead(near: Socket, tries: number): void {
    const port = this.#ports[this.#next++ % this.#ports.length]
    if (tries === 0 || port === undefined) return void near.destroy()
    const far = connect(port, '127.0.0.1')
    far.once('connect', () => {
      far.off('error', another)
      this.#join(near, far)
    })
    const another = () => this.#lead(near, tries - 1)
    far.once('error', another)
  }

  #join(near: Socket, far: Socket): void {
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      this.#sockets.add(from)
      from.on('error', () => undefined)
      from.on('close', () => {
        this.#sockets.delete(from)
        to.destroy()
      })
      from.pipe(to)
    }
  }
}
