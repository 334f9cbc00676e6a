import type { Generated } from 'kysely'

type AssetsTable = {
  hash: string
  type: string
  bytes: Uint8Array
  board: string
  person: string
  created_at: number
}

/** A board on which a picture was put by somebody who had it, or might see it. */
type PlacementsTable = {
  hash: string
  board: string
  /** When it was first seen to be there no more; null while it is. */
  gone_at: Generated<number | null>
}

/** Up to which row a board was looked through for its pictures. */
type PicturesLookedTable = { board: string; seq: number }

/** Pictures, by the hash of their bytes, and where they stand. */
export type PictureTables = {
  assets: AssetsTable
  placements: PlacementsTable
  pictures_looked: PicturesLookedTable
}
