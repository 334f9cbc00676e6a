import type { Doc } from 'yjs'
import { newDoc } from '@parley/model/board/doc.ts'
import { readBoard } from '@parley/model/board/read.ts'
import { Refused } from '@parley/server/sync/door.ts'
import { readFrame } from '@parley/server/sync/frames.ts'
import { until } from '@parley/server/sync/stage.ts'
import { Stranger } from '@parley/server/sync/stranger.ts'
import { readUpdate } from '@parley/server/sync/update.ts'
import { percentile } from '../bench/figures.ts'
import { honest, killers, mutated, type Frame } from './corpus.ts'
import { atMost, none, some, told, type Fault, type Figures, type Given } from './fault.ts'
import { serve, stored, withFolder, type Served } from './served.ts'
import { planOf, Writer } from './writer.ts'

// A viewer attacks the one, an editor the other: what she may change she may change, under her own id.
const looked = 'looked-at'
const shared = 'shared'
const nothing = newDoc()
// Whoever is turned away comes again at once, a million times over.
const settings = { turnedAwayPerMinute: 1e9, beginningsAtOnce: 1e9, freshIdsAtOnce: 1e9 }

/** Frames that no honest page sends, beside people who work. */
export const frames: Fault = {
  says: 'malformed and forged frames, among them the known killers, beside two people who write',
  async run(given) {
    const plan = planOf(['alice'])
    return withFolder({ [looked]: plan, [shared]: plan }, async (folder) => {
      const server = await serve(folder, settings)
      try {
        // The readers alone come last: before the attack they took the third of a short course after which memory counts.
        return { ...(await attack(folder, server, given)), ...readAlone(await stored(folder, shared), given) }
      } finally {
        await server.kill()
      }
    })
  },
}

type Sent = { frames: number; cut: Map<number, number> }

async function attack(folder: string, server: Served, all: Given): Promise<Figures> {
  const { url } = server
  const [onLooked, onShared] = await Promise.all([
    Writer.at({ url, board: looked, before: await stored(folder, looked) }, 'alice'),
    Writer.at({ url, board: shared, before: await stored(folder, shared) }, 'alice'),
  ])
  const both = [onLooked, onShared]
  const settled = () =>
    until(() => both.every((alice) => alice.settled), 'all that alice wrote is acknowledged')
  for (const alice of both) alice.edit()
  await settled()
  const working = setInterval(() => both.forEach((alice) => alice.edit()), 50)
  // Once all killers were there the server has the memory that it needs for anything.
  const most = all.long ? 1_000_000 : 1_500
  const sent: Sent = { frames: 0, cut: new Map() }
  const wave = async (share: number) => {
    const until = most * share
    const given = { ...all, isLate: () => all.isLate(share) }
    await Promise.all([
      attackers(server, looked, 'viewer', await arms(folder, looked, onLooked), { given, sent, until }),
      attackers(server, shared, 'vandal', await arms(folder, shared, onShared), { given, sent, until }),
    ])
    return { ...(await server.figures()), held: await server.held() }
  }
  const first = await wave(1 / 3)
  const last = await wave(1)
  clearInterval(working)
  await settled()
  const ended = server.hasEnded() ? 1 : 0
  for (const alice of both) alice.leave()
  await server.kill()
  const [lookedAt, sharedOne] = [await stored(folder, looked), await stored(folder, shared)]
  return {
    'frames sent': some(sent.frames),
    'sockets by what became of them': told(listed(sent.cut)),
    'ends of the server': none(ended),
    'acknowledged edits of alice’s lost': none(onLooked.lostIn(lookedAt) + onShared.lostIn(sharedOne)),
    'changes to the board that a viewer attacked': none(onLooked.differsFrom(lookedAt) ? 1 : 0),
    'cards of alice’s that cannot be read any more': none(readBoard(sharedOne).cards.has('alice') ? 0 : 1),
    // An editor may write what nobody can read; it is set aside, and in nobody's way.
    'records of the attacker’s that cannot be read': told(readBoard(sharedOne).unreadable.size),
    'edits by alice meanwhile': told(onLooked.acknowledged + onShared.acknowledged),
    'her acknowledgements, p95 ms': atMost(
      percentile(
        both.flatMap(({ waits }) => waits),
        95,
      ),
      100,
    ),
    'longest stall of the server, ms': atMost(Math.max(first.stallMs, last.stallMs), 250),
    'memory gained after the first third, MB': atMost(last.megabytes - first.megabytes, 50),
    'of which the collector leaves, MB': atMost(last.held - first.held, 50),
  }
}

const listed = (cut: ReadonlyMap<number, number>): string =>
  [...cut]
    .sort(([a], [b]) => a - b)
    .map(([code, count]) => `${code || 'stays'}: ${count}`)
    .join(', ')

type Arms = { known: Frame[]; ground: Uint8Array[] }

async function arms(folder: string, board: string, victim: Writer): Promise<Arms> {
  return {
    known: killers(board, victim.clientId, victim.safe),
    ground: honest(board, await stored(folder, board)),
  }
}

/** Four at a time come, send a killer each while there are any, then mutations in bursts, until enough was sent. */
async function attackers(
  server: Served,
  board: string,
  name: string,
  { known, ground }: Arms,
  { given: { chance, tell, isLate }, sent, until: most }: { given: Given; sent: Sent; until: number },
): Promise<void> {
  const one = async () => {
    while (sent.frames < most && !server.hasEnded() && !isLate()) {
      const killer = known.pop()
      const count = 1 + Math.floor(chance() * 4)
      const burst =
        killer === undefined ? Array.from({ length: count }, () => mutated(ground, chance)) : [killer]
      const code = await visit(server, board, name, burst)
      sent.cut.set(code, (sent.cut.get(code) ?? 0) + 1)
      const before = sent.frames
      sent.frames += burst.length
      if (Math.floor(sent.frames / 50_000) > Math.floor(before / 50_000)) tell(`${sent.frames} frames sent`)
    }
  }
  await Promise.all([one(), one(), one(), one()])
}

/** Somebody comes, sends her frames, and asks for the board: answers the code with which she was cut, or 0. */
async function visit(server: Served, board: string, name: string, burst: readonly Frame[]): Promise<number> {
  const stranger = await Stranger.at(server, board, name)
  const done = new Promise<void>((resolve) => {
    stranger.ws.on('message', (data: Buffer) => asksBack(board, data) && resolve())
    stranger.ws.on('close', () => resolve())
  })
  for (const frame of burst) stranger.send(frame)
  stranger.askForAll(nothing)
  await done
  stranger.leave()
  return stranger.closed?.code ?? 0
}

/** After it gave the board to somebody, the server asks what she has. */
const asksBack = (board: string, data: Buffer): boolean =>
  data.length > board.length + 2 && data[board.length + 1] === 0 && data[board.length + 2] === 0

/** The two readers by themselves: each frame is judged, and nothing but a refusal may come of it. */
function readAlone(doc: Doc, { chance, long }: Given): Figures {
  const ground = honest(shared, doc)
  const count = long ? 1_000_000 : 20_000
  let faults = 0
  let slowest = 0
  for (let at = 0; at < count; at++) {
    const bytes = mutated(ground, chance)
    const began = performance.now()
    for (const read of [readFrame, readUpdate])
      try {
        read(bytes)
      } catch (fault) {
        if (!(fault instanceof Refused)) faults++
      }
    slowest = Math.max(slowest, performance.now() - began)
  }
  return {
    'frames given to the readers alone': told(count),
    'of which an error came that is no refusal': none(faults),
    'the slowest of them, ms': atMost(slowest, 250),
  }
}
