import { memo } from 'react'
import { currencyCode, isCurrency } from '@parley/model/cards/currency.ts'
import { cardKinds, type CardOf } from '@parley/model/cards/index.ts'
import { CardTitle } from '../../panels/inspector/CardHead.tsx'
import { CardMenu } from '../../panels/inspector/CardMenu.tsx'
import { useNumber } from '../../panels/inspector/NumberField.tsx'
import { useTyped } from '../../panels/inspector/useTyped.ts'
import { nameOf } from '../../panels/kind-look.ts'
import { useBoard, useEdit, useMayWrite } from '../../session/useBoard.tsx'
import { useWords } from '../../words/words.ts'
import { CellInput } from './CellInput.tsx'
import { Funds } from './Funds.tsx'
import styles from './edited.module.css'

interface Props {
  line: CardOf<'budgetLine'>
  /** Some line is in another currency, so there is a column for rates. */
  foreign: boolean
  onEnd: () => void
}

/** One line of the budget; a letter in another one leaves it as it is drawn. */
export const BudgetRow = memo(function BudgetRow({ line, foreign, onEnd }: Props) {
  const words = useWords()
  const mayWrite = useMayWrite()
  const name = nameOf(line, words.board.inspector.untitled)
  const cell = { line, name, onEnd, disabled: !mayWrite || line.locked === true }
  return (
    <tr data-line={line.id}>
      <th scope="row">
        <CardTitle card={line} className={styles['title']} />
      </th>
      <td>
        <NumberCell {...cell} field="planned" />
      </td>
      <td>
        <NumberCell {...cell} field="actual" />
      </td>
      <td>
        <CurrencyCell {...cell} />
      </td>
      {foreign && (
        <td>
          <NumberCell {...cell} field="rate" />
        </td>
      )}
      <td>
        <Funds line={line} name={name} disabled={cell.disabled} />
      </td>
      {mayWrite && (
        <td>
          <CardMenu card={line} />
        </td>
      )}
    </tr>
  )
})

interface CellProps {
  line: Props['line']
  name: string
  disabled: boolean
  onEnd: () => void
}

function NumberCell(props: CellProps & { field: 'planned' | 'actual' | 'rate' }) {
  const { line, name, field, ...rest } = props
  const edit = useEdit()
  const words = useWords().numbers.budget
  const typed = useNumber(cardKinds.budgetLine.fields[field], line[field], (value) =>
    edit.typeField({ card: line.id }, [field], value),
  )
  return (
    <CellInput
      {...rest}
      label={words.cell(words.columns[field], name)}
      column={field}
      typed={typed}
      numeric
    />
  )
}

function CurrencyCell({ line, name, ...rest }: CellProps) {
  const edit = useEdit()
  const words = useWords()
  const { columns, cell } = words.numbers.budget
  const own = useBoard(({ plan }) => plan.currency)
  const typed = useTyped<string | undefined>({
    shown: line.currency ?? '',
    read: (text) =>
      isCurrency(text)
        ? { ok: true, value: currencyCode(text) || undefined }
        : { ok: false, says: words.board.inspector.wrong.currency(columns.currency, text.trim()) },
    write: (value) => edit.setField({ card: line.id }, ['currency'], value),
    pauses: false,
  })
  return (
    <CellInput {...rest} label={cell(columns.currency, name)} column="currency" typed={typed} hint={own} />
  )
}
