import { Field } from '../../ui/Field.tsx'
import { DateInput, TextArea, TextInput } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import { WhatItAsks } from './WhatItAsks.tsx'
import type { Written } from './written.ts'

interface Props {
  /** The contact point. */
  card: string
  written: Written
  onWrite: (change: Partial<Written>) => void
}

/** What the page asks, what may be chosen, how it thanks, and until when. */
export function ListenFields({ card, written, onWrite }: Props) {
  const words = useWords().listening.sheet
  const { question, thanks, choices, endsOn } = written
  return (
    <>
      <Field label={words.question} help={words.questionHelp} optional>
        <TextInput
          value={question}
          maxLength={300}
          onChange={(event) => onWrite({ question: event.target.value })}
        />
      </Field>
      <Field label={words.choices} help={words.choicesHelp} optional>
        <TextArea rows={3} value={choices} onChange={(event) => onWrite({ choices: event.target.value })} />
      </Field>
      <WhatItAsks card={card} asked={[question, ...choices.split('\n')]} />
      <Field label={words.thanks} help={words.thanksHelp} optional>
        <TextInput
          value={thanks}
          maxLength={300}
          onChange={(event) => onWrite({ thanks: event.target.value })}
        />
      </Field>
      <Field label={words.endsOn} optional>
        <DateInput narrow value={endsOn} onChange={(event) => onWrite({ endsOn: event.target.value })} />
      </Field>
    </>
  )
}
