import { Field } from '../../ui/Field.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Select } from '../../ui/TextInput.tsx'
import type { Answers, Question } from './format.ts'

/** More than these do not fit beside each other. */
const mostInARow = 3

interface Props {
  questions: readonly Question[]
  answers: Answers
  onAnswer: (question: string, value: string) => void
}

/** What a format asks before it makes its file. */
export function Questions({ questions, answers, onAnswer }: Props) {
  return questions.map(({ name, label, options }) => {
    if (options.length < 2) return null
    const value = options.find((one) => one.value === answers[name])?.value ?? options[0]?.value
    const few = options.length <= mostInARow
    return (
      <Field key={name} label={label} group={few}>
        {few ? (
          <Segmented
            label={label}
            value={value}
            options={options}
            onValueChange={(chosen) => onAnswer(name, chosen)}
          />
        ) : (
          <Select value={value} onChange={(event) => onAnswer(name, event.target.value)}>
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </Select>
        )}
      </Field>
    )
  })
}
