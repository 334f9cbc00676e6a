import type { Answers } from '../../../session/api.ts'
import { useFormats, useWords } from '../../../words/words.ts'
import { scrollsAsRegion } from '../../../ui/scrolls.ts'
import styles from './person.module.css'

/** What somebody bought, the last first. */
export function PersonPurchases({ purchases }: Pick<Answers['consumers']['find'], 'purchases'>) {
  const said = useWords().consumer
  const { date, number } = useFormats()
  return (
    <div
      {...scrollsAsRegion}
      data-sideways
      className={styles['scroll']}
      aria-label={said.bought(purchases.length)}
    >
      <table className={styles['purchases']}>
        <thead>
          <tr>
            {(['day', 'category', 'brand', 'quantity', 'amount'] as const).map((column) => (
              <th key={column} scope="col">
                {said[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {purchases.toReversed().map((one, at) => (
            // The same may be bought twice a day.
            <tr key={at}>
              <td>{date(one.date, 'full')}</td>
              <td dir="auto">{one.category}</td>
              <td dir="auto">{one.brand}</td>
              <td>{number(one.quantity)}</td>
              <td>{number(one.amount, { minimumFractionDigits: 2, maximumFractionDigits: 2 })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
