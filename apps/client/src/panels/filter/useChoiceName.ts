import { status } from '@parley/model/cards/kind.ts'
import type { FilterKey } from '@parley/model/filter/filter.ts'
import { useSession } from '../../session/useBoard.tsx'
import { useWords } from '../../words/words.ts'
import { nameOf } from '../kind-look.ts'
import { ruleNamed } from '../rules/rule-name.ts'

/** What a value of the filter is called: a segment by its title, a rule by its name, an owner as written. */
export function useChoiceName(): (key: FilterKey, value: string) => string {
  const words = useWords()
  const said = words.filter
  const { reader } = useSession()
  return (key, value) => {
    if (key === 'strand') return said.strands[value] ?? value
    if (key === 'status') return status.options.find((one) => one.value === value)?.label ?? value
    if (key === 'finding') return said.severities[value] ?? ruleNamed(value, words)
    const segment = key === 'segment' ? reader.board.cards.get(value) : undefined
    return segment ? nameOf(segment, words.board.inspector.untitled) : value
  }
}
