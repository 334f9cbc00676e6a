import type { Row } from '@parley/model/tables/asked.ts'
import type { Encoding, Refusal } from '../../../panels/import/reading/sheets.ts'

/** What a list is of. */
export const whats = ['people', 'purchases'] as const
export type What = (typeof whats)[number]

/** A list on its way in: the first rows, the names of columns before them, and all of it as it is sent. */
export type List = { name: string; rows: readonly Row[]; csv: Blob }

export type ReadList =
  | { ok: true; lists: List[]; encoding?: Encoding | undefined }
  | { ok: false; refusal: Refusal }

/** So many rows are looked at before a list is sent. */
export const firstRows = 1_000
