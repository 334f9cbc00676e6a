import type { Field, Fields as FieldsSaid } from '@parley/model/cards/field.ts'
import { entriesOf, withPart } from './control.ts'
import type { WriteField } from './control.ts'
import { WindowField } from './DateField.tsx'
import { FieldControl } from './FieldControl.tsx'
import { GroupField, RowsField } from './GroupField.tsx'
import { linesOf, type Line } from './layout.ts'
import { LifetimeValue } from './LifetimeValue.tsx'
import { PeopleHint } from './PeopleHint.tsx'
import { WritingHere } from './WritingHere.tsx'
import styles from './Fields.module.css'

interface Props {
  fields: FieldsSaid
  values: Readonly<Record<string, unknown>>
  disabled: boolean
  onWrite: WriteField
  /** Writes one entry inside an object-valued field. */
  onPart?: ((name: string, key: string, value: unknown, typing: boolean) => void) | undefined
  kind?: string | undefined
  /** The card whose fields these are: who else writes in one is shown at it. */
  card?: string | undefined
  lines?: readonly Line[]
}

/** The fields of a card, a link, the plan, or of a group inside; each a control by the shape of its value. */
export function Fields({ lines, ...props }: Props) {
  return (lines ?? linesOf(props.fields)).map((line) => {
    const first = line[0]
    return first ? <FieldLine key={first[0]} line={line} {...props} /> : null
  })
}

function FieldLine({ line, ...props }: Omit<Props, 'fields' | 'lines'> & { line: Line }) {
  const [[name, first] = [], [nextName, second] = []] = line
  if (name === undefined || !first) return null
  const bind = (one: string, field: Field) => ({
    field,
    value: props.values[one],
    disabled: props.disabled,
    onWrite: (value: unknown) => props.onWrite(one, value, false),
    onType: (value: unknown) => props.onWrite(one, value, true),
    onEntry: (key: string, value: unknown) =>
      props.onPart
        ? props.onPart(one, key, value, false)
        : props.onWrite(one, withPart(Object.fromEntries(entriesOf(props.values[one])), key, value), false),
  })
  if (props.kind === 'segment' && name === 'margin')
    return (
      <LifetimeValue line={line} values={props.values} disabled={props.disabled} onWrite={props.onWrite} />
    )
  const areDates = line.length === 2 && line.every(([, { control }]) => control === 'date')
  if (areDates && nextName !== undefined && second)
    return (
      <WritingHere card={props.card} field={name}>
        <WindowField from={bind(name, first)} until={bind(nextName, second)} />
      </WritingHere>
    )
  const controls = line.map(([one, field]) => (
    <WritingHere key={one} card={props.card} field={one}>
      <OneField
        name={one}
        kind={props.kind}
        onPart={props.onPart}
        narrow={line.length > 1}
        {...bind(one, field)}
      />
      {props.kind === 'segment' && <PeopleHint field={one} value={props.values[one]} />}
    </WritingHere>
  ))
  return line.length > 1 ? <div className={styles['beside']}>{controls}</div> : controls
}

type OneProps = Parameters<typeof FieldControl>[0] & Pick<Props, 'onPart'>

function OneField({ onPart, ...props }: OneProps) {
  const { name, field, value, onWrite, onType } = props
  const fieldsIn = (fields: FieldsSaid, values: Record<string, unknown>, write: WriteField) => (
    <Fields fields={fields} values={values} disabled={props.disabled} onWrite={write} />
  )
  if (field.control === 'rows') return <RowsField {...props} inside={fieldsIn} />
  if (field.control !== 'group') return <FieldControl {...props} />
  const writeInside = (key: string, next: unknown, typing: boolean) => {
    if (onPart) return onPart(name, key, next, typing)
    const whole = { ...(value as Record<string, unknown> | undefined), [key]: next }
    return (typing ? onType : onWrite)(whole)
  }
  return <GroupField {...props} inside={fieldsIn} onPart={writeInside} />
}
