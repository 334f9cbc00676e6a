import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aDatabase, APostgres } from '@parley/server/store/a-postgres.ts'
import { postgresPrograms } from '@parley/server/store/postgres-programs.ts'
import { Parley } from '../parley.ts'
import { Crew } from './crew.ts'
import { atMost, none, some, type Fault, type Figures } from './fault.ts'
import { install, type Installed } from './installed.ts'
import { noPostgres } from './nodes.ts'
import { cli, command, main, refused } from './programs.ts'
import { RoundRobin } from './round-robin.ts'
import { grown } from './versions.ts'
import { sumOf } from './writer.ts'

type Town = { at: string; nodes: Parley[]; crew: Crew; version: Installed; backup: string }

/** Two nodes on one Postgres become another version one after the other, and go back, as docs/several-nodes.md says. */
export const rolling: Fault = {
  says: 'another version is brought to one of two nodes after the other under people who write, and taken back',
  cannot: noPostgres,
  async run() {
    const version = await install(grown)
    const home = mkdtempSync(join(tmpdir(), 'parley-rolling-'))
    const postgres = await APostgres.start(postgresPrograms() ?? '')
    const nodes: Parley[] = []
    let door: RoundRobin | undefined
    let crew: Crew | undefined
    try {
      const at = await aDatabase(postgres.url())
      const first = await Parley.start({ at })
      nodes.push(first)
      const folder = mkdtempSync(join(tmpdir(), 'parley-'))
      copyFileSync(join(first.folder, 'answers.key'), join(folder, 'answers.key'))
      nodes.push(await Parley.start({ at, folder }))
      door = await RoundRobin.before(nodes.map(({ url }) => url))
      crew = await Crew.at({ url: door.url.replace('ws', 'http') })
      return await thereAndBack({ at, nodes, crew, version, backup: join(home, 'before.parley') })
    } finally {
      crew?.leave()
      door?.close()
      for (const node of nodes) await node.stop()
      await postgres.close()
      version.remove()
      rmSync(home, { recursive: true, force: true })
    }
  },
}

async function thereAndBack({ at, nodes, crew, version, backup }: Town): Promise<Figures> {
  const everywhere = async (clocks: ReadonlyMap<number, number>) =>
    sumOf(await Promise.all(nodes.map(({ url }) => crew.lacking(clocks, url))))
  const place = { folder: nodes[0]?.folder ?? '', at }
  const { clocks } = crew
  await command(cli, place, 'backup', backup)
  crew.goOn()
  const wholeMs: number[] = []
  for (const node of nodes) {
    await node.restart(version.main)
    const ready = performance.now()
    // The first time the other node is of before: both must have it all.
    await crew.allSaved()
    wholeMs.push(performance.now() - ready)
  }
  await crew.settle()
  const lost = await everywhere(crew.clocks)
  crew.leave()
  for (const node of nodes) await node.rest()
  const says = await refused(main, place)
  await command(cli, place, 'restore', backup)
  for (const node of nodes) await node.restart(main)
  return {
    'edits written': some(crew.written),
    'edits that are not on both nodes': none(lost),
    'edits of before the backup that are not there after going back': none(await everywhere(clocks)),
    'nodes of before that did not refuse the newer tables': none(Number(!/newer Parley/.test(says))),
    'from ready to all that was written until then, ms': atMost(Math.max(...wholeMs), 5_000),
  }
}
