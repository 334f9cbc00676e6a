import type { Control } from '@parley/model/cards/field.ts'
import { countedIn } from '@parley/model/consumers/predicate.ts'
import { CountedQuestion } from '../counting/CountedQuestion.tsx'
import { CardField } from './CardField.tsx'
import { CodeField } from './CodeField.tsx'
import { ChoiceField, ChoicesField, OpenChoiceField, YesNoField } from './ChoiceField.tsx'
import type { ControlProps } from './control.ts'
import { DateField, TimeField } from './DateField.tsx'
import { KeyedField } from './KeyedField.tsx'
import { ListField } from './ListField.tsx'
import { NumberField } from './NumberField.tsx'
import { ScalesField } from './ScalesField.tsx'
import { SharesField } from './SharesField.tsx'
import { TextField } from './TextField.tsx'

/** A field that holds one value, whatever its shape; group and rows hold fields and stand in `Fields`. */
type Single = Exclude<Control, 'group' | 'rows' | 'scales'>

const controls: Readonly<Record<Single, (props: ControlProps) => React.ReactNode>> = {
  line: TextField,
  prose: TextField,
  lines: ListField,
  number: NumberField,
  money: NumberField,
  currency: CodeField,
  timeZone: CodeField,
  percent: NumberField,
  fraction: NumberField,
  yesNo: YesNoField,
  date: DateField,
  time: TimeField,
  choice: ChoiceField,
  openChoice: OpenChoiceField,
  choices: ChoicesField,
  lineByKey: KeyedField,
  percentByKey: SharesField,
}

interface Props extends ControlProps {
  name: string
  /** The kind of card the field is on; undefined for links and the plan. */
  kind?: string | undefined
}

export function FieldControl({ name, kind, ...props }: Props) {
  const { control } = props.field
  if (control === 'scales') return <ScalesField {...props} name={name} ofBrand={kind === 'brand'} />
  if (kind === 'segment' && name === 'predicate' && countedIn(props.value))
    return <CountedQuestion {...props} />
  if (props.field.idOf) return <CardField {...props} />
  if (control === 'group' || control === 'rows') return null
  const Chosen = controls[control]
  return <Chosen {...props} />
}
