import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { Someone } from '@parley/server/cast.ts'
import { Parley } from '../parley.ts'
import { Crew } from './crew.ts'
import type { Installed } from './installed.ts'
import { cli, command, main, refused } from './programs.ts'

/** All but `written` and `backMs` should be 0. */
export type Round = {
  written: number
  lost: number
  lostByGoingBack: number
  notBroughtOver: number
  changed: number
  unsaid: number
  backMs: number[]
}
type Versions = { later: Installed; next: Installed }
type Upgraded = { lost: number; unsaid: number; backMs: number[]; clocks: Map<number, number> }

export async function roundOfVersions(versions: Versions): Promise<Round> {
  const parley = await Parley.start()
  const elsewhere = mkdtempSync(join(tmpdir(), 'parley-upgrade-'))
  const backup = join(elsewhere, 'before.backup')
  const crew = await Crew.at(parley)
  try {
    // Of the same layout: there and back, and nobody needs a backup for it.
    const thereMs = await crew.throughout(() => parley.restart(versions.later.main))
    const hereMs = await crew.throughout(() => parley.restart(main))
    const { lost, unsaid, backMs, clocks } = await toTheNext(crew, parley, versions.next, backup)
    crew.leave()
    await parley.rest()
    const before = sumsOf(parley.folder)
    const says = await refused(main, parley)
    const changed = Object.entries(sumsOf(parley.folder)).filter(([name, sum]) => before[name] !== sum).length
    const back = await andBack(crew, parley, versions.next, backup)
    return {
      written: crew.written,
      lost,
      lostByGoingBack: await crew.lacking(clocks),
      notBroughtOver: back,
      changed,
      unsaid: unsaid + Number(says !== 'The data folder was last used by a newer Parley: start that one.'),
      backMs: [...thereMs, ...hereMs, ...backMs],
    }
  } finally {
    crew.leave()
    await parley.stop()
    rmSync(elsewhere, { recursive: true, force: true })
  }
}

/** As docs/running.md says it, step by step, while people write. */
async function toTheNext(crew: Crew, parley: Parley, next: Installed, backup: string): Promise<Upgraded> {
  await crew.settle()
  const { clocks } = crew
  crew.goOn()
  await command(cli, parley, 'backup', backup)
  const verified = await command(cli, parley, 'verify', backup)
  const doctor = await command(next.cli, parley, 'doctor')
  const backMs = await crew.throughout(() => parley.restart(next.main))
  await crew.settle()
  // The stock provider's count of what is unsaved can be a letter too low while she comes back: that letter is on its way.
  await crew.allSaved().catch(() => undefined)
  const lost = await crew.lacking(crew.clocks)
  const inNewPlace = (await cardsAt(parley.url, crew.board)).some(
    (card) => card['livedThrough'] === 'Waited for weeks',
  )
  const said = [/all as it should be/.test(verified), /of an older Parley/.test(doctor), inNewPlace]
  return { lost, backMs, clocks, unsaid: said.filter((isSo) => !isSo).length }
}

/**
 * The folder is set aside, the backup takes its place, and what was written since is exported by the newer version, on the
 * folder set aside, and imported. Answers how many cards say less than they did.
 */
async function andBack(crew: Crew, parley: Parley, next: Installed, backup: string): Promise<number> {
  const aside = `${parley.folder}.aside`
  renameSync(parley.folder, aside)
  await command(cli, parley, 'restore', backup)
  await parley.restart(main)
  const beside = await Parley.start({ folder: aside, as: next.main })
  try {
    const [there, here] = [await signedIn(beside.url), await signedIn(parley.url)]
    const plan = await there.api.boards.get.query({ board: crew.board })
    const { board } = await here.api.boards.import.mutate({ plan })
    const imported = JSON.stringify(await cardsAt(parley.url, board))
    return Cards.parse(plan).cards.filter((card) => !imported.includes(JSON.stringify(card))).length
  } finally {
    await beside.stop()
  }
}

const Cards = z.object({ cards: z.array(z.looseObject({ id: z.string() })) })

async function cardsAt(url: string, board: string) {
  const alice = await signedIn(url)
  return Cards.parse(await alice.api.boards.get.query({ board })).cards
}

async function signedIn(url: string): Promise<Someone> {
  const alice = new Someone({ url }, 'alice')
  await alice.signIn()
  return alice
}

/** What each file of a folder comes to. */
const sumsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'lock.sqlite')
      .map(({ parentPath, name }) => [
        join(parentPath, name),
        createHash('sha256')
          .update(readFileSync(join(parentPath, name)))
          .digest('hex'),
      ]),
  )
