import { Columns3, Plus } from 'lucide-react'
import { cardKindNames, cardKinds, isCardKind, type CardKindName } from '@parley/model/cards/index.ts'
import { iconOf } from '../../../panels/kind-look.ts'
import { useMayWrite } from '../../../session/useBoard.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Menu, MenuItem, MenuSeparator, MenuTicks } from '../../../ui/Menu.tsx'
import { Select } from '../../../ui/TextInput.tsx'
import { useWords } from '../../../words/words.ts'
import { groups } from './table-rows.ts'
import type { Table } from './useTable.ts'
import styles from './table.module.css'

/** Which cards the table shows, in which columns and groups. */
export function TableBar({ table, onAdd }: { table: Table; onAdd: (kind: CardKindName) => void }) {
  return (
    <div className={styles['bar']}>
      <PickKind table={table} />
      <PickGroup table={table} />
      <PickColumns table={table} />
      {useMayWrite() && <Add kind={table.asked.kind} onAdd={onAdd} />}
    </div>
  )
}

function PickKind({ table: { asked, ask } }: { table: Table }) {
  const words = useWords().outline.table
  return (
    <label className={styles['pick']}>
      {words.kind}
      <Select
        value={asked.kind ?? ''}
        onChange={({ currentTarget: { value } }) =>
          ask({ kind: isCardKind(value) ? value : undefined, columns: undefined, sort: undefined })
        }
      >
        <option value="">{words.all}</option>
        {cardKindNames.map((kind) => (
          <option key={kind} value={kind}>
            {cardKinds[kind].many}
          </option>
        ))}
      </Select>
    </label>
  )
}

function PickGroup({ table: { asked, ask } }: { table: Table }) {
  const words = useWords().outline.table
  return (
    <label className={styles['pick']}>
      {words.group}
      <Select
        value={asked.group ?? ''}
        onChange={({ currentTarget: { value } }) => ask({ group: groups.find((one) => one === value) })}
      >
        <option value="">{words.noGroup}</option>
        {groups.map((group) => (
          <option key={group} value={group}>
            {words.groups[group]}
          </option>
        ))}
      </Select>
    </label>
  )
}

/** A card without its title nobody would know: that column always stands. */
function PickColumns({ table: { ask, offered, columns } }: { table: Table }) {
  const words = useWords().outline.table
  return (
    <Menu
      align="start"
      trigger={
        <Button size="s" icon={Columns3}>
          {words.columnsShown(columns.length)}
        </Button>
      }
    >
      <MenuTicks
        label={words.columns}
        options={offered.flatMap(({ name, label }) => (name === 'title' ? [] : [{ value: name, label }]))}
        ticked={columns.map(({ name }) => name)}
        onTicked={(names) => ask({ columns: ['title', ...names] })}
      />
      <MenuSeparator />
      <MenuItem onSelect={() => ask({ columns: undefined })}>{words.usual}</MenuItem>
    </Menu>
  )
}

/** Of the kind that is shown at once; of any kind by a menu. */
function Add({ kind, onAdd }: { kind: CardKindName | undefined; onAdd: (kind: CardKindName) => void }) {
  const { outline, board } = useWords()
  if (kind)
    return (
      <Button size="s" icon={Plus} onClick={() => onAdd(kind)}>
        {board.outline.add(cardKinds[kind].word)}
      </Button>
    )
  return (
    <Menu
      align="start"
      trigger={
        <Button size="s" icon={Plus}>
          {outline.table.add}
        </Button>
      }
    >
      {cardKindNames.map((one) => (
        <MenuItem key={one} icon={iconOf({ kind: one })} onSelect={() => onAdd(one)}>
          {cardKinds[one].word}
        </MenuItem>
      ))}
    </Menu>
  )
}
