import { thresholdNamed } from '@parley/model/rules/name.ts'
import type { Thresholds } from '@parley/model/rules/rule.ts'
import { Field } from '../../ui/Field.tsx'
import { TextArea, TextInput } from '../../ui/TextInput.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { readNumber } from '@parley/model/tables/read-number.ts'
import { unreadSaid } from '../inspector/NumberField.tsx'
import { typedOf } from './rule-settings.ts'

interface Props {
  name: string
  /** What the rule comes with. */
  usual: Thresholds[string]
  typed: string
  wrong: boolean
  disabled: boolean
  onType: (typed: string) => void
}

/** A number, a word or a list that a team may set for itself; blank, it is what the rule comes with. */
export function ThresholdField({ name, usual, typed, wrong, disabled, onType }: Props) {
  const { rules: said, inspector } = useWords().board
  const formats = useFormats()
  const label = said.words[name] ?? thresholdNamed(name)
  const isList = typeof usual === 'object'
  const shown = isList ? formats.list(usual) : typedOf(usual, formats)
  const wrongSaid = () => {
    const read = readNumber(typed, formats.locale)
    const inDoubt = !read.ok && read.couldBe
    return inDoubt
      ? unreadSaid(read, inspector.wrong, (one) => typedOf(one, formats))
      : said.notANumber(label)
  }
  return (
    <Field
      label={label}
      help={isList ? `${said.unlessChanged(shown)} ${said.aLine}` : said.unlessChanged(shown)}
      error={wrong ? wrongSaid() : undefined}
    >
      {isList ? (
        <TextArea
          value={typed}
          placeholder={typedOf(usual, formats)}
          disabled={disabled}
          onChange={(event) => onType(event.currentTarget.value)}
        />
      ) : (
        <TextInput
          value={typed}
          placeholder={shown}
          disabled={disabled}
          {...(typeof usual === 'number' && { inputMode: 'decimal' as const })}
          onChange={(event) => onType(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
