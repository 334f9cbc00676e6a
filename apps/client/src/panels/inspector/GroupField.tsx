import { Plus, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Fields } from '@parley/model/cards/field.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../words/words.ts'
import { entriesOf, isEmpty, listOf, withPart, type ControlProps } from './control.ts'
import { FieldFrame } from './FieldFrame.tsx'
import panel from './inspector.module.css'
import styles from './GroupField.module.css'

/** How the fields inside are drawn: the one who draws fields hands it in, since fields hold fields. */
type Inside = (
  fields: Fields,
  values: Record<string, unknown>,
  onWrite: (key: string, value: unknown, typing: boolean) => void,
) => ReactNode

interface GroupProps extends ControlProps {
  inside: Inside
  /** Writes one field inside, so that a colleague's other one stays. */
  onPart: (key: string, value: unknown, typing: boolean) => void
}

/** `group`: some fields under one name. */
export function GroupField({ field, value, inside, onPart }: GroupProps) {
  return (
    <FieldFrame field={field} empty={isEmpty(value)} group>
      <div className={styles['group']}>
        {inside(field.fields ?? {}, Object.fromEntries(entriesOf(value)), onPart)}
      </div>
    </FieldFrame>
  )
}

/** `rows`: the same few fields, as often as needed. A list is one value: each change writes it whole. */
export function RowsField({
  field,
  value,
  onWrite,
  onType,
  disabled,
  inside,
}: ControlProps & { inside: Inside }) {
  const words = useWords().board.inspector.rows
  const rows = listOf(value).map((row) => Object.fromEntries(entriesOf(row)))
  const set = (next: Record<string, unknown>[]) => (next.length > 0 ? next : undefined)
  return (
    <FieldFrame field={field} empty={rows.length === 0} group>
      <ol className={styles['rows']}>
        {rows.map((row, at) => (
          // A row has no name of its own but its place.
          <li key={at} className={styles['group']} aria-label={words.row(field.label, at + 1)}>
            {inside(field.fields ?? {}, row, (key, next, typing) =>
              (typing ? onType : onWrite)(rows.with(at, withPart(row, key, next))),
            )}
            {!disabled && (
              <IconButton
                icon={Trash2}
                size="s"
                className={styles['removeRow']}
                label={words.remove(field.label, at + 1)}
                onClick={() => onWrite(set(rows.toSpliced(at, 1)))}
              />
            )}
          </li>
        ))}
      </ol>
      {!disabled && <AddRow label={field.label} onAdd={() => onWrite([...rows, {}])} />}
    </FieldFrame>
  )
}

function AddRow({ label, onAdd }: { label: string; onAdd: () => void }) {
  const words = useWords().board.inspector.rows
  return (
    <Button variant="bare" size="s" icon={Plus} className={panel['adds']} onClick={onAdd}>
      {words.add(label)}
    </Button>
  )
}
