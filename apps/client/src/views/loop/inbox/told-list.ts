import { guarded } from '@parley/model/tables/guard.ts'
import { csvOfCells } from '../../../panels/export/csv-of.ts'
import type { Answers } from '../../../session/api.ts'
import type { en } from '../../../words/en.ts'
import type { Become } from './become.ts'

type Told = Answers['listening']['export'][number]
type Heads = typeof en.listening.tell.columns

/** The list for whoever writes to people; no text in it acts as a formula, whatever somebody answered. */
export function toldList(
  rows: readonly Told[],
  become: readonly Become[],
  heads: Heads,
  locale: string,
): string {
  const became = new Map(become.map((one) => [one.id, one.became.join('; ')]))
  const cells = rows.map(({ address, language, text, choice, score, at, feedback }) =>
    [
      address,
      language ?? '',
      text ?? choice ?? '',
      score === null ? '' : String(score),
      at.slice(0, 10),
      became.get(feedback ?? '') ?? '',
    ].map((cell) => (cell === '' ? '' : guarded(cell))),
  )
  const { address, language, said, score, at, became: result } = heads
  return csvOfCells([[address, language, said, score, at, result], ...cells], locale)
}
