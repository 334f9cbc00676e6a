import { useMemo } from 'react'
import type { Board } from '@parley/model/board/board.ts'
import type { CardKindName } from '@parley/model/cards/index.ts'
import { isBlank, saidIn } from '@parley/model/tables/cell.ts'
import { columnsSaying } from '@parley/model/tables/columns.ts'
import { linksFromKind, targetName, type Target } from '@parley/model/tables/target.ts'
import { Select } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { targetLabel } from './said.ts'
import type { useTable } from './useTable.ts'
import styles from './import.module.css'

interface Props {
  table: ReturnType<typeof useTable>
  board: Board
}

const examples = 3

/** What each column of the table becomes, beside what stands in it. */
export function ColumnTable({ table, board }: Props) {
  const words = useWords().importing
  const { kind, targets } = table.asked
  const offered = useOffered(board, kind)
  return (
    <div className={styles['scroll']} data-sideways>
      <table className={styles['columns']} aria-label={words.columns}>
        <thead>
          <tr>
            <th scope="col">{words.columns}</th>
            <th scope="col">{words.standsThere}</th>
            <th scope="col">{words.becomesHead}</th>
          </tr>
        </thead>
        <tbody>
          {table.headers.map((header, at) => {
            const name = header.trim() || words.column(at + 1)
            return (
              // Two columns may have one name; their place tells them apart.
              <tr key={at} data-out={!targets[at] || undefined}>
                <th scope="row" dir="auto">
                  {name}
                </th>
                <td dir="auto">{examplesIn(table, at)}</td>
                <td>
                  <TargetChoice
                    label={words.becomes(name)}
                    offered={offered}
                    target={targets[at]}
                    onChoose={(target) => table.chooseTarget(at, target)}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** What a column may become: a field that cards of this kind have, or a link from them. */
const useOffered = (board: Board, kind: CardKindName): Target[] =>
  useMemo(() => {
    const cards = [...board.cards.values()].filter((card) => card.kind === kind)
    return [
      ...columnsSaying(kind, cards).map((column) => ({ column })),
      ...linksFromKind(kind).map((link) => ({ link })),
    ]
  }, [board, kind])

const examplesIn = ({ rows }: Props['table'], at: number): string =>
  rows
    .flatMap(({ cells }) => (isBlank(cells[at]) ? [] : [saidIn(cells[at] ?? null)]))
    .slice(0, examples)
    .join(' · ')

interface ChoiceProps {
  label: string
  offered: readonly Target[]
  target: Target | undefined
  onChoose: (target: Target | undefined) => void
}

function TargetChoice({ label, offered, target, onChoose }: ChoiceProps) {
  const words = useWords().importing
  const isThere = !target || offered.some((one) => targetName(one) === targetName(target))
  const all = isThere ? offered : [...offered, target]
  const option = (one: Target) => (
    <option key={targetName(one)} value={targetName(one)}>
      {targetLabel(one)}
    </option>
  )
  return (
    <Select
      aria-label={label}
      value={target ? targetName(target) : ''}
      onChange={(event) => {
        const chosen = event.currentTarget.value
        onChoose(all.find((one) => targetName(one) === chosen))
      }}
    >
      <option value="">{words.leaveOut}</option>
      <optgroup label={words.fields}>{all.filter((one) => 'column' in one).map(option)}</optgroup>
      <optgroup label={words.links}>{all.filter((one) => 'link' in one).map(option)}</optgroup>
    </Select>
  )
}
