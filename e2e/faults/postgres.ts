import { after, percentile } from '../bench/figures.ts'
import { atMost, none, some, told, type Fault, type Given } from './fault.ts'
import { allBack, inTown, noPostgres, type Town } from './nodes.ts'
import { sumOf } from './writer.ts'

/** What is on its way when the database goes may still be acknowledged. */
const underwayMs = 1_000
type Away = { acks: number; backMs: number[]; megabytes: number }

/** The database goes and comes back, or is cut off, under people who write and do not stop. */
export const postgres: Fault = {
  says: 'Postgres stopped, killed, paused, and cut off from two nodes while people write',
  cannot: noPostgres,
  run: (given) =>
    // Of each socket one update waits for the database, and soon no more is read.
    inTown({ nodes: 2, people: 4, extent: 2_000 }, async (town) => {
      const spells: Away[] = []
      for (let round = 1; round <= (given.long ? 10 : 1) && !given.isLate(); round++) {
        for (const spell of [stopped, paused, cut, deaf]) spells.push(await spell(town, given))
        if (given.long) given.tell(`${round} rounds`)
      }
      const back = spells.flatMap(({ backMs }) => backMs)
      return {
        'times that it was away or cut off': told(spells.length),
        'acknowledged while it was away': none(sumOf(spells.map(({ acks }) => acks))),
        'back to acknowledged again, p95 ms': atMost(percentile(back, 95), 5_000),
        'what both nodes hold more meanwhile, after the collector, MB': atMost(
          Math.max(...spells.map(({ megabytes }) => megabytes)),
          64,
        ),
        'times that somebody was told to keep it for now': some(
          sumOf(
            town.roamers.map(({ guest }) => guest.notices.filter(({ type }) => type === 'cannotSave').length),
          ),
        ),
      }
    }),
}

type Spell = (town: Town, given: Given) => Promise<Away>

/** Stopped in order or as by a loss of power, and started again. */
const stopped: Spell = async (town, { chance }) => {
  await town.postgres.stop(chance() < 0.5 ? 'SIGINT' : 'SIGQUIT')
  return whileAway(town, 3_000, () => town.postgres.start())
}

/** Stands still, as a machine that is swapping. */
const paused: Spell = async (town, { chance, long }) => {
  const goOn = town.postgres.pause()
  return whileAway(town, long ? 2_000 + chance() * 28_000 : 4_000, async () => goOn())
}

/** Every connection is cut, and may be had again at once. */
const cut: Spell = (town) => whileThere(town, 'everybody')

/** The nodes do not hear each other for a moment. */
const deaf: Spell = (town) => whileThere(town, 'listeners')

async function whileAway(town: Town, forMs: number, comeBack: () => Promise<void>): Promise<Away> {
  const before = await memory(town)
  await after(underwayMs)
  const count = () => sumOf(town.roamers.map(({ acks }) => acks.length))
  const acked = count()
  await after(forMs)
  const acks = count() - acked
  const then = await memory(town)
  await comeBack()
  return { acks, megabytes: then - before, backMs: await backMs(town) }
}

async function whileThere(town: Town, who: 'everybody' | 'listeners'): Promise<Away> {
  const before = await memory(town)
  await town.postgres.cutOff(new URL(town.at).pathname.slice(1), who)
  const back = await backMs(town)
  return { acks: 0, megabytes: (await memory(town)) - before, backMs: back }
}

/** How long until each has something acknowledged. */
async function backMs(town: Town): Promise<number[]> {
  const since = performance.now()
  await allBack(town)
  return town.roamers.map(({ acks }) => (acks.find((at) => at > since) ?? Infinity) - since)
}

/** What all nodes together hold, megabytes: what waits for the database, and not what the collector has yet to take. */
const memory = async ({ nodes }: Town): Promise<number> =>
  sumOf(await Promise.all(nodes.map((node) => node.held())))
