import { deflateRawSync } from 'node:zlib'
import { tableLimits } from '@parley/model/tables/limits.ts'

/** A part of a hand-made zip; `says` is the size its directory claims, where that is a lie. */
export type MadePart = { name: string; text: string | Uint8Array<ArrayBuffer>; says?: number }

const numbers = (fields: readonly (readonly [value: number, bytes: 2 | 4])[]): number[] =>
  fields.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 0xff))

/** A zip as no program would write it: with parts that lie about themselves. */
export function packed(parts: readonly MadePart[]): Uint8Array {
  const body: number[][] = []
  const directory: number[][] = []
  let at = 0
  for (const { name, text, says } of parts) {
    const plain = typeof text === 'string' ? new TextEncoder().encode(text) : text
    const small = deflateRawSync(plain)
    const called = new TextEncoder().encode(name)
    const sizes = [
      [0, 4],
      [small.length, 4],
      [says ?? plain.length, 4],
      [called.length, 2],
      [0, 2],
    ] as const
    const head = [
      [20, 2],
      [0, 2],
      [8, 2],
      [0, 4],
    ] as const
    const local = [...numbers([[0x04034b50, 4], ...head, ...sizes]), ...called, ...small]
    directory.push([
      ...numbers([[0x02014b50, 4], [20, 2], ...head, ...sizes, [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]]),
      ...called,
    ])
    body.push(local)
    at += local.length
  }
  const listed = directory.flat()
  return Uint8Array.from([...body.flat(), ...listed, ...endOf(parts.length, listed.length, at)])
}

/** The end of a zip: how many parts its directory lists, how long it is, where it begins. */
const endOf = (parts: number, length: number, at: number): number[] =>
  numbers([
    [0x06054b50, 4],
    [0, 4],
    [parts, 2],
    [parts, 2],
    [length, 4],
    [at, 4],
    [0, 2],
  ])

const relations = 'officeDocument/relationships'

/** The parts of a workbook with one sheet; `sheet` is the XML that stands in it. */
export const bookOf = (sheet: string | Uint8Array<ArrayBuffer>, strings?: string): MadePart[] => [
  {
    name: '[Content_Types].xml',
    text: '<Types/>',
  },
  {
    name: '_rels/.rels',
    text: `<Relationships><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  },
  {
    name: 'xl/workbook.xml',
    text: `<workbook><sheets><sheet name="Plan &amp; more" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    text: `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
  },
  {
    name: 'xl/sharedStrings.xml',
    text: strings ?? `<sst><si><t>Title</t></si><si><t>Radio</t></si></sst>`,
  },
  { name: 'xl/worksheets/sheet1.xml', text: sheet },
]

export const sheetOf = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`

/** More bytes than a workbook may inflate to, all of them alike. */
export const bomb = (): Uint8Array<ArrayBuffer> => new Uint8Array(tableLimits.inflatedBytes + 1).fill(32)
