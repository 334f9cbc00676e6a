import { useCallback, useState } from 'react'
import { useWords } from '../../../words/words.ts'
import { AnswerBar } from './AnswerBar.tsx'
import { AnswerRow } from './AnswerRow.tsx'
import { useAnswerActs } from './useAnswerActs.ts'
import type { Answer } from './useAnswers.ts'
import styles from './AnswerList.module.css'

/** Answers to choose among, and above them what can be done with those that are chosen. */
export function AnswerList({ answers }: { answers: readonly Answer[] }) {
  const acts = useAnswerActs()
  const { chosen, choose, chooseOne } = useChosen()
  // What was chosen and is no longer shown is no longer meant.
  const meant = answers.filter(({ answer }) => chosen.has(answer))
  const all = answers.map(({ answer }) => answer)
  return (
    <>
      <div className={styles['choosing']}>
        <ChooseAll checked={meant.length === all.length} onCheckedChange={(on) => choose(all, on)} />
        <AnswerBar answers={meant} acts={acts} onNone={() => choose(all, false)} />
      </div>
      <ul className={styles['answers']}>
        {answers.map((answer) => (
          <AnswerRow
            key={answer.answer}
            answer={answer}
            chosen={chosen.has(answer.answer)}
            onChosen={chooseOne}
            onUntag={acts.untag}
          />
        ))}
      </ul>
    </>
  )
}

interface ChooseAllProps {
  checked: boolean
  onCheckedChange: (on: boolean) => void
}

function ChooseAll({ checked, onCheckedChange }: ChooseAllProps) {
  const words = useWords().listening.inbox
  return (
    <label>
      <input type="checkbox" checked={checked} onChange={(event) => onCheckedChange(event.target.checked)} />
      <span className="sr">{words.chooseAll}</span>
    </label>
  )
}

/** What is done with it stays the same: a row whose answer did not change is not drawn again. */
function useChosen() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const choose = useCallback(
    (ids: readonly string[], on: boolean) => setChosen((before) => chosenOf(before, ids, on)),
    [],
  )
  const chooseOne = useCallback((id: string, on: boolean) => choose([id], on), [choose])
  return { chosen, choose, chooseOne }
}

function chosenOf(before: ReadonlySet<string>, ids: readonly string[], on: boolean): ReadonlySet<string> {
  const after = new Set(before)
  for (const id of ids)
    if (on) after.add(id)
    else after.delete(id)
  return after
}
