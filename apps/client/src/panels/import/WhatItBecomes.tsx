import { cardKindNames, cardKinds, isCardKind } from '@parley/model/cards/index.ts'
import { withArticle } from '@parley/model/links/index.ts'
import type { KeyedBy } from '@parley/model/tables/asked.ts'
import { Field } from '../../ui/Field.tsx'
import { Select } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import type { useTable } from './useTable.ts'
import styles from './import.module.css'

interface Props {
  table: ReturnType<typeof useTable>
}

/** Of which kind the cards are, and whether rows are about cards that are there already. */
export function WhatItBecomes({ table }: Props) {
  const words = useWords().importing
  const { targets, keyedBy } = table.asked
  const holds = (key: KeyedBy) =>
    key === 'new' || targets.some((target) => target && 'column' in target && target.column.path[0] === key)
  const keys = (['new', 'id', 'title'] as const).filter(holds)
  return (
    <div className={styles['pairs']}>
      <KindField table={table} />
      <Field label={words.keyedBy} help={keyedBy === 'new' ? undefined : words.keyedHelp}>
        <Select
          value={keyedBy}
          onChange={(event) => {
            const chosen = keys.find((key) => key === event.currentTarget.value)
            if (chosen) table.chooseKey(chosen)
          }}
        >
          {keys.map((key) => (
            <option key={key} value={key}>
              {words.keyedBys[key]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  )
}

function KindField({ table }: Props) {
  const words = useWords().importing
  return (
    <Field label={words.kind}>
      <Select
        value={table.asked.kind}
        onChange={(event) => {
          const chosen = event.currentTarget.value
          if (isCardKind(chosen)) table.chooseKind(chosen)
        }}
      >
        {cardKindNames.map((one) => (
          <option key={one} value={one} label={withArticle(one)}>
            {cardKinds[one].word}
          </option>
        ))}
      </Select>
    </Field>
  )
}
