import type { CardKindName } from '@parley/model/cards/index.ts'
import type { Row } from '@parley/model/metrics/metric.ts'
import { useWords } from '../../words/words.ts'
import { lacking, shownNumber } from '../../panels/shown-number.ts'
import styles from './numbers.module.css'

interface Props {
  row: Row | undefined
  unit: string
  about: CardKindName | 'plan'
  currency: string | undefined
}

/** A number in a table; a dash where it is not known, which says on asking what would have to be known. */
export function Cell({ row, unit, about, currency }: Props) {
  const words = useWords().numbers
  if (row?.value === undefined) {
    const missing = row?.missing ?? []
    const says = missing.length > 0 ? words.lack(lacking(missing, about)) : words.unknown
    return (
      <td title={says}>
        <span aria-hidden>–</span>
        <span className="sr">{says}</span>
      </td>
    )
  }
  return (
    <td>
      {shownNumber(row.value, row.unit ?? unit, currency)}
      {row.error !== undefined && (
        <span className={styles['error']}> {words.error(shownNumber(row.error, undefined, undefined))}</span>
      )}
    </td>
  )
}
