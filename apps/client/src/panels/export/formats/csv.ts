import { FileSpreadsheet } from 'lucide-react'
import { cardKinds, isCardKind } from '@parley/model/cards/index.ts'
import { cardsByKind, linksTable, tableOf } from '@parley/model/tables/table-of.ts'
import { fileNameFor } from '../../../ui/save-file.ts'
import type { Answers, Format, Made, Source } from '../format.ts'

const links = 'links'

/** The cards of one kind, or the links, for any program that reads tables. */
export const csv: Format = {
  name: 'csv',
  icon: FileSpreadsheet,
  questions: ({ board, words, formats }) => {
    const kinds = cardsByKind(board).map(({ kind, cards }) => ({
      value: kind,
      label: words.exporting.counted(cardKinds[kind].many, formats.number(cards.length)),
    }))
    const size = board.links.size
    const joined = {
      value: links,
      label: words.exporting.counted(words.exporting.links, formats.number(size)),
    }
    const options = size > 0 ? [...kinds, joined] : kinds
    return options.length > 0 ? [{ name: 'what', label: words.exporting.what, options }] : []
  },
  make,
}

async function make({ board, words, formats }: Source, { what = '' }: Answers): Promise<Made> {
  const { csvOf } = await import('../csv-of.ts')
  const { cards } = cardsByKind(board).find(({ kind }) => kind === what) ?? {}
  if (what !== links && !cards) return { refused: words.exporting.noCards }
  const table = isCardKind(what) && cards ? tableOf(what, cards, formats) : linksTable(board, formats)
  const named = isCardKind(what) ? cardKinds[what].many : words.exporting.links
  return {
    file: fileNameFor(`${board.plan.title} ${named}`, '.csv'),
    blob: new Blob([csvOf(table, formats.locale)], { type: 'text/csv;charset=utf-8' }),
  }
}
