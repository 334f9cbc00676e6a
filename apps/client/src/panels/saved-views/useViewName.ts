import { filterKeys } from '@parley/model/filter/filter.ts'
import { useFormats, useWords } from '../../words/words.ts'
import type { BoardViewName } from '../board-views.ts'
import { useChoiceName } from '../filter/useChoiceName.ts'
import { useFilter } from '../filter/useFilter.ts'

/** What a view with its filter may be called: “Journey: Regulars, launch”. */
export function useViewName(view: BoardViewName): string {
  const words = useWords()
  const { list } = useFormats()
  const { filter } = useFilter()
  const nameOf = useChoiceName()
  const asked = filterKeys.flatMap((key) => filter[key].map((value) => nameOf(key, value)))
  const name = words.board.views[view]
  return (asked.length > 0 ? words.filter.chip(name, list(asked)) : name).slice(0, 200)
}
