import { Readable } from 'node:stream'
import type { DataSetRow, DataSets } from '../store/data-sets.ts'
import { describe, descriptionIn, type Description } from './describe.ts'
import { Erased } from './erased.ts'
import { Exports } from './exports.ts'
import { DataFiles } from './files.ts'
import { importPeople, type File } from './import-people.ts'
import { importPurchases } from './import-purchases.ts'
import { sizeOf } from './layout.ts'
import type { Link } from './link.ts'
import { Lanes } from '../store/lanes.ts'
import { Parts, type What } from './parts.ts'
import { daysAgo } from './bounds.ts'
import { forget, forgetErased, forgetOlder, personIn } from './people.ts'
import type { Imported } from './reading.ts'
import { samplePeople, samplePurchases, type Sample } from './sample.ts'

/** What is said of a file that comes in. */
type Told = Partial<Omit<File, 'path'>>

/** Everything that may be done with the people of the data sets; who may do it is asked above. */
export class Consumers {
  readonly files: DataFiles
  readonly parts: Parts
  readonly erased: Erased
  readonly exports: Exports
  readonly #asking = new Lanes(1)
  readonly #rows: Pick<DataSets, 'change'>

  constructor({ dataDir, rows }: { dataDir: string; rows: Pick<DataSets, 'change'> }) {
    this.files = new DataFiles(dataDir)
    this.parts = new Parts(this.files.folder)
    this.erased = new Erased(this.files.folder)
    this.exports = new Exports(this.files)
    this.#rows = rows
  }

  look<T>(dataSet: string, work: (link: Link) => Promise<T>): Promise<T> {
    return this.files.look(dataSet, work)
  }

  /** For who has no right to it: one question after the other, since each is held against those before. */
  rough<T>(dataSet: string, work: (link: Link) => Promise<T>): Promise<T> {
    return this.#asking.take(() => this.look(dataSet, work))
  }

  /** What can be asked for in it; without the right to it, only what ten people share. */
  description(dataSet: string, hasRight: boolean): Promise<Description> {
    return this.look(dataSet, (link) => descriptionIn(link, hasRight))
  }

  /**
   * Takes in the file that has arrived: all of it but the rows that are refused, or nothing. The file is gone afterwards,
   * whatever comes. Throws ImportRefused.
   */
  async import(
    dataSet: string,
    what: What,
    { map = {}, leave = [], all = {} }: Told = {},
  ): Promise<Imported> {
    const file = { path: this.parts.path(dataSet, what), map, leave, all }
    const erased = { hashes: [...this.erased.of(dataSet).keys()], hashOf: this.erased.hashInSql(dataSet) }
    try {
      const { imported, size } = await this.files.write(dataSet, async (link) => {
        const people = what === 'people'
        const ready = await (people ? importPeople(link, file, erased) : importPurchases(link, file))
        await link.atOnce(async () => {
          await ready.keep()
          await link.run('delete from asked')
          await describe(link)
        })
        return { imported: ready.imported, size: await sizeOf(link) }
      })
      await this.#rows.change(dataSet, { ...size, changed_at: Date.now() })
      return imported
    } finally {
      this.parts.drop(dataSet, what)
    }
  }

  /** Takes in people and purchases that are made up, the same for the same seed. */
  async fill(dataSet: string, sample: Sample): Promise<void> {
    for (const what of ['people', 'purchases'] as const) {
      const lines = what === 'people' ? samplePeople(sample) : samplePurchases(sample)
      await this.parts.add(dataSet, what, 0, Readable.from(bytesOf(lines)))
      await this.import(dataSet, what)
    }
  }

  /** Deletes a person for good, remembers that it was done, and leaves no byte of her. False where she was not there. */
  async erase(dataSet: string, person: string): Promise<boolean> {
    await this.erased.remember(dataSet, this.erased.hashOf(dataSet, person))
    for (const what of ['people', 'purchases'] as const) this.parts.drop(dataSet, what)
    return this.#without(dataSet, async (link) => {
      const no = await personIn(link, person)
      return no === undefined ? 0 : forget(link, [no])
    })
  }

  /** What time alone brings about in a data set: what is older than it may be goes, and who was erased stays away. */
  async sweep({ id, retention }: Pick<DataSetRow, 'id' | 'retention'>, today: string): Promise<boolean> {
    const hashes = [...this.erased.of(id).keys()]
    if (hashes.length === 0 && retention === null) return false
    return this.#without(id, async (link) => {
      const back = await forgetErased(link, hashes, this.erased.hashInSql(id))
      return back + (retention === null ? 0 : await forgetOlder(link, daysAgo(today, retention)))
    })
  }

  /** Deletes whoever was erased and has come back with a backup; false where nobody had. */
  forgetErased(dataSet: string): Promise<boolean> {
    return this.sweep({ id: dataSet, retention: null }, '')
  }

  async remove(dataSet: string): Promise<void> {
    await this.files.remove(dataSet)
  }

  close(): Promise<void> {
    return this.files.close()
  }

  /** Where anything was deleted, the file is laid out anew: what is deleted stays in it until then. */
  async #without(dataSet: string, work: (link: Link) => Promise<number>): Promise<boolean> {
    const { gone, size } = await this.files.write(dataSet, (link) =>
      link.atOnce(async () => {
        const gone = await work(link)
        if (gone > 0) await describe(link)
        return { gone, size: await sizeOf(link) }
      }),
    )
    if (gone === 0) return false
    await this.#rows.change(dataSet, { ...size, changed_at: Date.now() })
    await this.files.renew(dataSet)
    return true
  }
}

function* bytesOf(lines: Iterable<string>): Generator<Buffer> {
  for (const some of lines) yield Buffer.from(some)
}
