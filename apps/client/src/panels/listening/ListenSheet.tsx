import { useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { ActDialog } from '../../ui/ActDialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { DateInput, TextArea, TextInput } from '../../ui/TextInput.tsx'
import { useToast } from '../../ui/Toast.tsx'
import { useWords } from '../../words/words.ts'
import { Code } from './Code.tsx'
import { WhatItAsks } from './WhatItAsks.tsx'
import type { Listening, ListeningActs } from './useListening.ts'

interface Props {
  link: Listening
  acts: ListeningActs
  onClose: () => void
}

/** One page on which people answer: its code, what it asks, until when, and its end. */
export function ListenSheet({ link, acts, onClose }: Props) {
  const words = useWords().listening.sheet
  const say = useToast()
  const [question, setQuestion] = useState(textIn(link.question))
  const [thanks, setThanks] = useState(textIn(link.thanks))
  const [choices, setChoices] = useState(link.choices.join('\n'))
  const [endsOn, setEndsOn] = useState(link.endsOn ?? '')
  const save = () =>
    acts.change.mutate(
      {
        link: link.link,
        choices: choices.split('\n').flatMap((line) => line.trim() || []),
        endsOn: endsOn || null,
        // A text in several languages came by the API, and stays as it is until somebody writes another.
        ...(question !== textIn(link.question) && { question: question.trim() || null }),
        ...(thanks !== textIn(link.thanks) && { thanks: thanks.trim() || null }),
      },
      {
        onSuccess: () => {
          say({ says: words.saved })
          onClose()
        },
      },
    )
  return (
    <ActDialog
      title={words.title}
      says={words.says}
      note={<EndIt link={link} acts={acts} />}
      act={words.keep}
      busy={acts.change.isPending}
      onAct={save}
      onClose={onClose}
    >
      <Code url={link.url} card={link.card} />
      <Field label={words.question} help={words.questionHelp} optional>
        <TextInput value={question} maxLength={300} onChange={(event) => setQuestion(event.target.value)} />
      </Field>
      <Field label={words.choices} help={words.choicesHelp} optional>
        <TextArea rows={3} value={choices} onChange={(event) => setChoices(event.target.value)} />
      </Field>
      <WhatItAsks card={link.card} asked={[question, ...choices.split('\n')]} />
      <Field label={words.thanks} help={words.thanksHelp} optional>
        <TextInput value={thanks} maxLength={300} onChange={(event) => setThanks(event.target.value)} />
      </Field>
      <Field label={words.endsOn} optional>
        <DateInput narrow value={endsOn} onChange={(event) => setEndsOn(event.target.value)} />
      </Field>
    </ActDialog>
  )
}

const textIn = (texts: Readonly<Record<string, string>>): string => Object.values(texts)[0] ?? ''

function EndIt({ link: { link, closed }, acts }: Pick<Props, 'link' | 'acts'>) {
  const words = useWords().listening.sheet
  const say = useToast()
  const turn = closed ? acts.reopen : acts.close
  const says = closed ? words.reopened : words.closed
  return (
    <Button
      size="s"
      variant="bare"
      busy={turn.isPending}
      onClick={() => turn.mutate({ link }, { onSuccess: () => say({ says }) })}
    >
      {closed ? words.reopen : words.close}
    </Button>
  )
}
