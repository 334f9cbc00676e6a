import { fork, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { encodeStateAsUpdate, getState, type Doc } from 'yjs'
import { addCard, setField, setTitle, type Pen } from '@parley/model/board/edit.ts'
import { readBoard } from '@parley/model/board/read.ts'
import { storedIn } from '../store/checkpoint.ts'
import { databaseFile, openDatabase } from '../store/database.ts'
import { journalIn } from '../store/journal.ts'
import { rebuild } from '../store/rebuild.ts'
import { openStage, until } from './stage.ts'
import { Stranger } from './stranger.ts'

export type Run = { acknowledged: number; lost: number; unreadable: number; firstAckMs: number }
const board = 'b1'
const names = ['alice', 'bob', 'carol', 'dora']

/**
 * Kills a server under load again and again, and looks after each time on the disk for every edit that had been
 * acknowledged. `chance` answers numbers from 0 to 1 and decides when a server dies.
 */
export async function killLoop(runs: number, chance: () => number, told: (run: Run) => void): Promise<Run[]> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-kills-'))
  try {
    await prepare(folder)
    const all: Run[] = []
    for (let one = 0; one < runs; one++) {
      const run = await runOnce(folder, 50 + chance() * 700)
      all.push(run)
      told(run)
    }
    return all
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function prepare(folder: string): Promise<void> {
  const stage = await openStage({ folder })
  await stage.seed(board, ['plan "Kills"', ...names.map((name) => `message ${name} "Of ${name}"`)].join('\n'))
  await stage.stop()
}

async function runOnce(folder: string, lifeMs: number): Promise<Run> {
  const before = await stored(folder)
  const born = performance.now()
  const { child, url } = await start(folder)
  const writers = await Promise.all(names.map((name) => Writer.at(url, name, before)))
  let firstAckMs = 0
  for (const writer of writers) writer.onAck = () => (firstAckMs ||= performance.now() - born)
  for (const writer of writers) writer.goOn()
  await until(() => firstAckMs > 0, 'the first edit is acknowledged')
  await new Promise((resolve) => setTimeout(resolve, lifeMs))
  await kill(child)
  for (const writer of writers) writer.leave()
  const after = await stored(folder)
  const lost = writers.reduce((sum, writer) => sum + writer.lostIn(after), 0)
  const acknowledged = writers.reduce((sum, writer) => sum + writer.acknowledged, 0)
  return { acknowledged, lost, unreadable: readBoard(after).unreadable.size, firstAckMs }
}

async function stored(folder: string): Promise<Doc> {
  const database = await openDatabase(databaseFile(folder))
  try {
    return rebuild(await storedIn(journalIn(database), board))
  } finally {
    await database.destroy()
  }
}

async function start(folder: string): Promise<{ child: ChildProcess; url: string }> {
  const child = fork(fileURLToPath(new URL('stage-process.ts', import.meta.url)), [folder], {
    execArgv: [],
    // Twenty servers read the same code; only the first needs to compile it.
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, 'compiled') },
  })
  const url = await new Promise<string>((resolve, reject) => {
    child.once('message', (message: string) => resolve(message))
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it listened.`)))
  })
  return { child, url }
}

function kill(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}

/** Edits as fast as acknowledgements allow, and remembers how far they came. */
class Writer {
  readonly #pen: Pen
  readonly #stranger: Stranger
  /** Where her clock stood after each edit that is not acknowledged yet, and after the last that is. */
  readonly #sent: number[] = []
  #safe = 0
  acknowledged = 0
  onAck: () => void = () => undefined
  #count = 0

  constructor(name: string, doc: Doc, stranger: Stranger) {
    this.#pen = { doc, origin: { name } }
    this.#stranger = stranger
    doc.on('update', (update: Uint8Array) => {
      this.#sent.push(this.#clock(doc))
      stranger.update(update)
    })
    stranger.onAck = () => this.#acked()
  }

  static async at(url: string, name: string, before: Doc): Promise<Writer> {
    return new Writer(
      name,
      rebuild({ rows: [{ bytes: encodeStateAsUpdate(before) }] }),
      await Stranger.at({ url }, board, name),
    )
  }

  /** Keeps a few edits on the way at any time. */
  goOn(): void {
    while (this.#sent.length < 5) this.#edit(this.#count++)
  }

  /** How many of her acknowledged edits are not in a document: 0, if acknowledged means kept. */
  lostIn(doc: Doc): number {
    return Math.max(0, this.#safe - this.#clock(doc))
  }

  leave(): void {
    this.#stranger.leave()
  }

  #edit(count: number): void {
    const { name } = this.#pen.origin as { name: string }
    if (count % 40 === 39) addCard(this.#pen, { kind: 'message', title: `${name} ${count}` })
    else if (count % 4 === 3) setTitle(this.#pen, name, `Edit ${count}`)
    else setField(this.#pen, { card: name }, ['x'], count)
  }

  #clock(doc: Doc): number {
    return getState(doc.store, this.#pen.doc.clientID)
  }

  #acked(): void {
    const clock = this.#sent.shift()
    if (clock === undefined) return
    this.#safe = clock
    this.acknowledged++
    this.onAck()
    this.goOn()
  }
}
