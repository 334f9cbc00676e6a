import { Plus } from 'lucide-react'
import { useCallback, useRef, type CSSProperties } from 'react'
import { flushSync } from 'react-dom'
import { all } from '@parley/model/metrics/seen.ts'
import { usePasses } from '../../panels/filter/useFilter.ts'
import { useBoard, useEdit, useMayWrite } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { classes } from '../../ui/classes.ts'
import { useScreenful } from '../../ui/useScreenful.ts'
import { useWords } from '../../words/words.ts'
import { BudgetRow } from './BudgetRow.tsx'
import { BudgetSums } from './BudgetSums.tsx'
import { Sheet } from './Sheet.tsx'
import { useOrder } from './useOrder.ts'
import { scrolls } from '../../ui/scrolls.ts'
import page from './numbers.module.css'
import styles from './edited.module.css'

/** Every line of the budget, written where it stands. */
export function BudgetTable() {
  const words = useWords().numbers.budget
  const mayWrite = useMayWrite()
  const place = useRef<HTMLDivElement>(null)
  const lines = useLines()
  const foreign = useForeign(lines)
  const add = useAdd(place)
  return (
    <Sheet title={words.title} says={mayWrite ? words.says : undefined} wide>
      <div
        className={styles['scroll']}
        ref={place}
        role="group"
        aria-label={words.title}
        {...scrolls}
        data-sideways
      >
        <table
          className={classes(styles['edited'], styles['budget'])}
          aria-label={words.title}
          style={{ '--figures': foreign ? 4 : 3 } as CSSProperties}
        >
          <BudgetHead foreign={foreign} />
          <BudgetBody lines={lines} foreign={foreign} onEnd={add} />
          {lines.length > 0 && <BudgetSums foreign={foreign} />}
        </table>
      </div>
      {lines.length === 0 && <p className={page['blank']}>{words.none}</p>}
      {mayWrite && (
        <Button size="s" icon={Plus} onClick={add}>
          {words.add}
        </Button>
      )}
    </Sheet>
  )
}

/** The lines that the filter lets through, the greatest first. */
const useLines = () =>
  useOrder(
    useBoard((board) => all(board, 'budgetLine').toSorted((a, b) => (b.planned ?? 0) - (a.planned ?? 0))),
  ).filter(usePasses())

/** Some are in another currency than the plan's. */
function useForeign(lines: ReturnType<typeof useLines>): boolean {
  const own = useBoard(({ plan }) => plan.currency)
  return lines.some(({ currency }) => currency !== undefined && currency !== own)
}

function BudgetHead({ foreign }: { foreign: boolean }) {
  const { columns } = useWords().numbers.budget
  const mayWrite = useMayWrite()
  return (
    <thead>
      <tr>
        <th scope="col">{columns.title}</th>
        <th scope="col">{columns.planned}</th>
        <th scope="col">{columns.actual}</th>
        <th scope="col">{columns.currency}</th>
        {foreign && <th scope="col">{columns.rate}</th>}
        <th scope="col">{columns.funds}</th>
        {mayWrite && (
          <td>
            <span className="sr">{columns.acts}</span>
          </td>
        )}
      </tr>
    </thead>
  )
}

interface BodyProps {
  lines: ReturnType<typeof useLines>
  foreign: boolean
  onEnd: () => void
}

function BudgetBody({ lines, foreign, onEnd }: BodyProps) {
  return (
    <tbody>
      {useScreenful(lines, 24).map((line) => (
        <BudgetRow key={line.id} line={line} foreign={foreign} onEnd={onEnd} />
      ))}
    </tbody>
  )
}

/** A new line, and the caret in its title. */
function useAdd(place: React.RefObject<HTMLDivElement | null>) {
  const edit = useEdit()
  return useCallback(() => {
    // Drawn at once: a letter typed right after belongs into the new line, and a busy page draws a frame late.
    const id = flushSync(() => edit.addCard({ kind: 'budgetLine', title: '' }))
    if (id) place.current?.querySelector<HTMLElement>(`[data-line="${id}"] textarea`)?.focus()
  }, [edit, place])
}
