import { Ago } from '../../../ui/Ago.tsx'
import { useWords } from '../../../words/words.ts'
import type { Answer } from './useAnswers.ts'
import styles from './inbox.module.css'

/** An answer in one line: her words, her number, when. */
export function AnswerSaid({ answer: { text, choice, score, at, language } }: { answer: Answer }) {
  const words = useWords().listening.inbox
  const rest = [score === null ? undefined : words.score(score), language].filter(Boolean)
  return (
    <li>
      <span className="say" dir="auto" lang={language ?? undefined}>
        {text ?? choice ?? words.noWords}
      </span>
      <span className={styles['facts']}>
        <Ago at={at} says={(when) => [...rest, when].join(' · ')} />
      </span>
    </li>
  )
}
