import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { FaultAlert } from '../../../panels/FaultAlert.tsx'
import { api, queries } from '../../../session/api.ts'
import { useSession } from '../../../session/useBoard.tsx'
import { ActDialog } from '../../../ui/ActDialog.tsx'
import { Field } from '../../../ui/Field.tsx'
import { Select, TextArea } from '../../../ui/TextInput.tsx'
import { useWords } from '../../../words/words.ts'
import { PointField, usePoints } from './PointField.tsx'

const scores = Array.from({ length: 11 }, (_, score) => String(score))

/** An answer that came in person, by phone or by letter. */
export function AddAnswer({ onClose }: { onClose: () => void }) {
  const said = useWords().listening.add
  const { board } = useSession()
  const points = usePoints()
  const [chosen, setChosen] = useState<string>()
  const [score, setScore] = useState('')
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const card = chosen ?? points[0]?.id
  const missing = tried && score === '' && text.trim() === '' ? said.missing : undefined
  const add = useAdd(onClose)
  const submit = () => {
    setTried(true)
    if (card === undefined || (score === '' && text.trim() === '')) return
    const given = { ...(score !== '' && { score: Number(score) }), ...(text.trim() && { text: text.trim() }) }
    add.mutate({ board, card, ...given })
  }
  return (
    <ActDialog
      title={said.title}
      says={points.length === 0 ? said.noPoint : said.says}
      act={said.act}
      busy={add.isPending}
      disabled={points.length === 0}
      onAct={submit}
      onClose={onClose}
    >
      <PointField value={card} onValue={setChosen} />
      <Field label={said.text} error={missing}>
        <TextArea rows={4} maxLength={5_000} value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <ScoreField value={score} onValue={setScore} />
      <FaultAlert of={add.error} />
    </ActDialog>
  )
}

function useAdd(onDone: () => void) {
  return useMutation({
    ...api.listening.add.mutationOptions(),
    onSuccess: async () => {
      onDone()
      await queries.invalidateQueries({ queryKey: api.listening.pathKey() })
    },
  })
}

/** How likely she would recommend it, if she said so. */
function ScoreField({ value, onValue }: { value: string; onValue: (score: string) => void }) {
  const { add, join } = useWords().listening
  return (
    <Field label={add.score} optional>
      <Select value={value} onChange={(event) => onValue(event.target.value)}>
        <option value="">{join.noType}</option>
        {scores.map((one) => (
          <option key={one}>{one}</option>
        ))}
      </Select>
    </Field>
  )
}
