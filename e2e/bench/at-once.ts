import { peers, serve, type Kind, type Peer, type Served } from './children.ts'
import { after } from './figures.ts'
import { planFor, RawClient } from './raw-client.ts'

const others = Object.keys(peers) as Peer[]

/** A server of this kind, and so many people on its one board. */
export async function gathered(kind: Kind, many: number): Promise<{ server: Served; clients: RawClient[] }> {
  const names = Array.from({ length: many }, (_, one) => `person${one}`)
  const server = await serve({ kind, plan: planFor(names, 100) })
  const clients = names.map((name) => new RawClient(server, 'b1', name))
  await Promise.all(clients.map((client) => client.joined()))
  return { server, clients }
}

/** Everybody edits so many times a second, each at her own moment; `done` is how many edits each made before. */
export async function edit(
  clients: readonly RawClient[],
  perSecond: number,
  times: number,
  done = 0,
): Promise<void> {
  await Promise.all(
    clients.map(async (client, one) => {
      await after((one * 1_000) / perSecond / clients.length)
      for (let time = 1; time <= times; time++) {
        client.edit(done + time)
        await after(1_000 / perSecond)
      }
    }),
  )
}

/** Parley and each of the others in turn, two servers at the same time, so that other work on the machine falls on both. */
export async function besideEach<T>(
  rounds: number,
  round: (kind: Kind) => Promise<T>,
): Promise<Record<Kind, T[]>> {
  const found: Record<Kind, T[]> = { parley: [], hocuspocus: [], 'y-websocket': [], relay: [] }
  for (let one = 0; one < rounds; one++)
    for (const peer of others) {
      const [ours, its] = await Promise.all([round('parley'), round(peer)])
      found.parley.push(ours)
      found[peer].push(its)
    }
  return found
}

/** One number of each of the others, by the name a table has for it. */
export const ofPeers = <T>(found: Record<Kind, T>, number: (all: T) => number): Record<string, number> =>
  Object.fromEntries(others.map((peer) => [peers[peer], number(found[peer])]))

/** A row for Parley and for each of the others. */
export const rowsOf = <T>(found: Record<Kind, T>, row: (all: T) => object): Record<string, object> => ({
  Parley: row(found.parley),
  ...Object.fromEntries(others.map((peer) => [peers[peer], row(found[peer])])),
})
