import { tableLimits } from '@parley/model/tables/limits.ts'
import { decode } from './decode.ts'
import { Gathering } from './gather.ts'
import { Refused, type Parting, type ReadSheets } from './sheets.ts'
import { textTable } from './text-table.ts'

/** A file or a text that somebody brought, and how its cells are parted where that was said. */
export type Brought = { name: string; bytes: Uint8Array; parting?: Parting | undefined }

/** Reads a table from a file of any kind; told apart by what it holds, not by its name. Never throws. */
export async function readFile({ name, bytes, parting }: Brought): Promise<ReadSheets> {
  try {
    if (bytes.length > tableLimits.bytes)
      throw new Refused({ is: 'tooLarge', bytes: bytes.length, most: tableLimits.bytes })
    if (begins(bytes, 'PK\x03\x04', 'PK\x05\x06')) {
      const { readWorkbook } = await import('./workbook.ts')
      const gathering = new Gathering()
      await readWorkbook(bytes, gathering)
      return { ok: true, sheets: gathering.done() }
    }
    refuseOthers(bytes)
    const { text, encoding } = decode(bytes)
    if (/^\s*\{/.test(text) && text.slice(0, 2_000).includes('parley.plan'))
      throw new Refused({ is: 'planFile' })
    if (/^\s*(?:<\?xml|<!doctype|<html|<svg|\{\\rtf)/i.test(text)) throw new Refused({ is: 'notATable' })
    return { ok: true, encoding, ...textTable(name, text, parting) }
  } catch (error) {
    return { ok: false, refusal: error instanceof Refused ? error.refusal : { is: 'broken' } }
  }
}

const codesOf = (mark: string): number[] => Array.from(mark, (letter) => letter.charCodeAt(0))

const begins = (bytes: Uint8Array, ...marks: string[]): boolean =>
  marks.some((mark) => codesOf(mark).every((code, at) => bytes[at] === code))

/** Files that are known by how they begin, and are no tables. */
function refuseOthers(bytes: Uint8Array): void {
  if (begins(bytes, '\xd0\xcf\x11\xe0'))
    throw new Refused({ is: holds(bytes, 'EncryptedPackage') ? 'encrypted' : 'oldExcel' })
  if (begins(bytes, '\x89PNG', '\xff\xd8\xff', 'GIF8')) throw new Refused({ is: 'picture' })
  if (begins(bytes, '%PDF', '\x1f\x8b', '7z\xbc', 'Rar!', '\x7fELF')) throw new Refused({ is: 'notATable' })
}

/** Whether a name stands in the directory of an old Office file, two bytes a letter. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = codesOf(name).flatMap((code) => [code, 0])
  const end = bytes.length - wanted.length
  for (let at = 0; at <= end; at += 2) if (wanted.every((one, by) => bytes[at + by] === one)) return true
  return false
}
