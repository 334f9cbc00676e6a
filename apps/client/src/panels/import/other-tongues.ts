import type { Tongues } from '@parley/model/tables/cell.ts'

/** Tables are written in any language that Parley speaks, whatever the page speaks: English, and German. */
export async function otherTongues(): Promise<Tongues> {
  const { german } = await import('@parley/model/tongue/de/index.ts')
  return [undefined, german]
}
