import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export type Cost = { seconds: number; megabytes: number }
export type Peer = 'hocuspocus' | 'y-websocket' | 'relay'
export type Kind = 'parley' | Peer
export type Served = { kind: Kind; port: number; cost(): Promise<Cost>; kill(): Promise<void> }
export type Serving = {
  kind: Kind
  plan?: string
  folder?: string
  port?: number
  /** A Postgres that others serve too; without a plan its boards are there already. */
  at?: string
  /** How many boards of that plan: b1, b2 … */
  boards?: number
}

/** What Parley is measured beside; none of them keeps anything. */
export const peers: Readonly<Record<Peer, string>> = {
  hocuspocus: 'bare Hocuspocus',
  'y-websocket': '@y/websocket-server',
  relay: 'bare ws relay',
}

const answer = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const ended = () => reject(new Error('The server of a bench ended.'))
    child.once('exit', ended)
    child.once('message', (message) => {
      child.off('exit', ended)
      resolve(message)
    })
  })

/** Starts a server in its own process and waits until it listens. */
export async function serve({
  kind,
  plan = '',
  folder = '',
  port = 0,
  at = '',
  boards = 1,
}: Serving): Promise<Served> {
  const file = fileURLToPath(new URL('server.ts', import.meta.url))
  const child = fork(file, [kind, plan, folder, String(port), at, String(boards)])
  const listening = (await answer(child)) as { port: number }
  return {
    kind,
    port: listening.port,
    cost: () => {
      child.send('cost')
      return answer(child) as Promise<Cost>
    },
    kill: () =>
      new Promise((resolve) => {
        child.removeAllListeners('exit')
        child.once('exit', () => resolve())
        child.kill('SIGKILL')
      }),
  }
}
