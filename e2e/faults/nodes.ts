import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aDatabase, APostgres } from '@parley/server/store/a-postgres.ts'
import { postgresPrograms } from '@parley/server/store/postgres-programs.ts'
import { openStage, until } from '@parley/server/sync/stage.ts'
import { after, percentile } from '../bench/figures.ts'
import { atMost, some, told, type Fault, type Figures } from './fault.ts'
import { oneHistory } from './one-history.ts'
import { Roamer } from './roamer.ts'
import { RoundRobin } from './round-robin.ts'
import { serve, type Served } from './served.ts'
import { planOf, sumOf } from './writer.ts'

export const board = 'b1'

/** Nodes on one Postgres, one address before them, and people who write wherever it leads them. */
export type Town = {
  postgres: APostgres
  at: string
  nodes: Served[]
  roamers: Roamer[]
  /** Power off for one of them; it is there again when this answers, on another port. */
  replace(node: number, meanwhile: () => Promise<void>): Promise<void>
}

export const noPostgres = (): string | undefined =>
  postgresPrograms() === undefined ? 'No Postgres is installed.' : undefined

type Size = { nodes: number; people: number; extent?: number }

/** Builds a town, and ends it; people write while `work` is done, and what must hold in the end is added to its figures. */
export async function inTown(
  { nodes: count, people, extent }: Size,
  work: (town: Town) => Promise<Figures>,
): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-nodes-'))
  const postgres = await APostgres.start(postgresPrograms() ?? '')
  const nodes: Served[] = []
  const roamers: Roamer[] = []
  let address: RoundRobin | undefined
  try {
    const at = await aDatabase(postgres.url())
    const names = Array.from({ length: people }, (_, one) => `person${one}`)
    const stage = await openStage({ folder, at })
    await stage.seed(board, planOf(names))
    await stage.stop()
    const node = () => serve(folder, {}, at)
    nodes.push(...(await Promise.all(Array.from({ length: count }, node))))
    const door = (address = await RoundRobin.before(nodes.map(({ url }) => url)))
    roamers.push(...names.map((name) => new Roamer(door.url, board, name, extent)))
    await Promise.all(roamers.map(({ guest }) => guest.saved()))
    for (const roamer of roamers) roamer.goOn()
    const replace: Town['replace'] = async (which, meanwhile) => {
      await nodes[which]?.kill()
      await meanwhile()
      const fresh = await node()
      nodes[which] = fresh
      door.replace(which, fresh.url)
    }
    const figures = await work({ postgres, at, nodes, roamers, replace })
    await Promise.all(roamers.map((roamer) => roamer.rest()))
    const urls = nodes.map(({ url }) => url)
    return {
      nodes: told(count),
      people: told(people),
      acknowledged: some(sumOf(roamers.map(({ acknowledged }) => acknowledged))),
      ...figures,
      ...(await oneHistory(at, board, urls, roamers)),
    }
  } finally {
    for (const { guest } of roamers) guest.leave()
    address?.close()
    await Promise.all(nodes.map((one) => one.kill()))
    await postgres.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** One node after the other is killed under people, who go on with those that are left. */
export const nodes: Fault = {
  says: 'kill -9 of one of three nodes at random moments while people write on all of them',
  cannot: noPostgres,
  run: ({ chance, long, tell, isLate }) =>
    inTown({ nodes: 3, people: long ? 20 : 6 }, async (town) => {
      let kills = 0
      while (kills < (long ? 200 : 4) && !isLate()) {
        await after(200 + chance() * (long ? 3_000 : 700))
        await town.replace(Math.floor(chance() * town.nodes.length), () => allBack(town))
        if (++kills % 20 === 0) tell(`${kills} kills`)
      }
      const back = town.roamers.flatMap(({ backMs }) => backMs)
      return {
        kills: told(kills),
        'people who were cut off and came back': some(back.length),
        'cut off to acknowledged again, p95 ms': atMost(percentile(back, 95), 5_000),
        'the last of all, ms': atMost(Math.max(...back), 8_000),
      }
    }),
}

/** Everybody has something acknowledged from here on. */
export async function allBack({ roamers }: Pick<Town, 'roamers'>): Promise<void> {
  const before = roamers.map(({ acks }) => acks.length)
  await until(() => roamers.every(({ acks }, one) => acks.length > (before[one] ?? 0)), 'all write on')
}
