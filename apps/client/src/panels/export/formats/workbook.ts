import { Sheet } from 'lucide-react'
import { cardKinds } from '@parley/model/cards/index.ts'
import { cardsByKind, linksTable, tableOf } from '@parley/model/tables/table-of.ts'
import { fileNameFor } from '../../../ui/save-file.ts'
import type { Format, Made, Source } from '../format.ts'

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** All cards as a workbook: a sheet for each kind, and one for the links. */
export const workbook: Format = {
  name: 'workbook',
  icon: Sheet,
  make: (from) => made(from),
}

async function made({ board, words, formats }: Source): Promise<Made> {
  const { tooLongIn, workbookOf } = await import('../workbook-of.ts')
  const kinds = cardsByKind(board)
  if (kinds.length === 0) return { refused: words.exporting.noCards }
  const tables = [
    ...kinds.map(({ kind, cards }) => ({ name: cardKinds[kind].many, table: tableOf(kind, cards, formats) })),
    ...(board.links.size > 0 ? [{ name: words.exporting.links, table: linksTable(board, formats) }] : []),
  ]
  const long = tooLongIn(tables)
  if (long) return { refused: words.exporting.longCell(long.sheet, long.row, long.header) }
  return {
    file: fileNameFor(board.plan.title, '.xlsx'),
    blob: new Blob([await workbookOf(tables)], { type }),
  }
}
