import type { Board } from '@parley/model/board/board.ts'
import type { Fields } from '@parley/model/cards/field.ts'
import { linkKinds, type Link } from '@parley/model/links/index.ts'
import { within } from '@parley/model/tongue/tongue.ts'
import { language } from '../../words/words.ts'

/** What a link says beside its verb, in short: “0.3 a week”. */
export function factsOf(board: Board, link: Link): string {
  const { fields }: { fields: Fields } = linkKinds[link.kind]
  const values: Readonly<Record<string, unknown>> = link
  return Object.entries(fields)
    .flatMap(([name, field]) => {
      const value = values[name]
      if (typeof value === 'number')
        return [`${language().formats.number(value)} ${field.unit ?? within(field.label)}`]
      if (typeof value !== 'string' || value === '') return []
      if (field.idOf) return [board.cards.get(value)?.title ?? value]
      return [field.options?.find((one) => one.value === value)?.label ?? value]
    })
    .join(', ')
}
