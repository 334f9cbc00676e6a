import { Angry, Check, Ear, Frown, Laugh, MailQuestion, Meh, Smile, X } from 'lucide-react'
import { memo } from 'react'
import { goTo } from '../../../panels/go-to.ts'
import { nameOf } from '../../../panels/kind-look.ts'
import { useCard, useSession } from '../../../session/useBoard.tsx'
import { Ago } from '../../../ui/Ago.tsx'
import { Chip } from '../../../ui/Chip.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { useWords } from '../../../words/words.ts'
import { moodOf } from './moods.ts'
import type { AnswerActs } from './useAnswerActs.ts'
import type { Answer } from './useAnswers.ts'
import page from './inbox.module.css'
import styles from './AnswerRow.module.css'

interface Props {
  answer: Answer
  chosen: boolean
  onChosen: (answer: string, on: boolean) => void
  onUntag: AnswerActs['untag']
}

const icons = { '-2': Angry, '-1': Frown, '0': Meh, '1': Smile, '2': Laugh } as const

/** What one person answered: her number, her words, and what became of them here. Thousands may stand in one list. */
export const AnswerRow = memo(function AnswerRow({ answer, chosen, onChosen, onUntag }: Props) {
  const said = useWords().listening.inbox
  const inWords =
    answer.text ?? answer.choice ?? (answer.score === null ? said.noWords : said.score(answer.score))
  return (
    <li className={styles['answer']} data-read={answer.read || undefined} data-chosen={chosen || undefined}>
      <input
        type="checkbox"
        checked={chosen}
        aria-label={said.choose(inWords)}
        onChange={(event) => onChosen(answer.answer, event.target.checked)}
      />
      <Score score={answer.score} />
      <div className={styles['said']}>
        {!answer.read && <span className="sr">{said.unread}</span>}
        <p
          className="say"
          dir="auto"
          lang={answer.language ?? undefined}
          data-empty={!answer.text || undefined}
        >
          {answer.text ?? said.noWords}
        </p>
        {answer.choice && <p dir="auto">{answer.choice}</p>}
        <p className={page['facts']}>
          <Facts answer={answer} />
        </p>
        <Marks answer={answer} onUntag={onUntag} />
      </div>
    </li>
  )
})

/** How she sounds, whether she may be told, her tags, and the card that holds what she said. */
function Marks({ answer, onUntag }: Pick<Props, 'answer' | 'onUntag'>) {
  const words = useWords()
  const said = words.listening.inbox
  const mood = moodOf(answer.sentiment)
  return (
    <div className={styles['marks']}>
      {mood && <Chip icon={icons[mood]}>{words.round.propose.moods[mood]}</Chip>}
      {answer.mayAnswer && (
        <Chip icon={answer.told ? Check : MailQuestion}>{answer.told ? said.told : said.may}</Chip>
      )}
      {answer.tags.map((tag) => (
        <button key={tag} type="button" className={styles['tag']} onClick={() => onUntag([answer], tag)}>
          <span dir="auto">{tag}</span>
          <Icon of={X} size="s" />
          <span className="sr">{said.untag(tag)}</span>
        </button>
      ))}
      {answer.feedback !== null && <HeldBy card={answer.feedback} />}
    </div>
  )
}

function Score({ score }: { score: number | null }) {
  const said = useWords().listening.inbox
  if (score === null) return <span className={styles['score']} />
  const side = score >= 9 ? 'promoter' : score >= 7 ? 'passive' : 'detractor'
  return (
    <span className={styles['score']} data-side={side}>
      <span aria-hidden>{score}</span>
      <span className="sr">{said.score(score)}</span>
    </span>
  )
}

function Facts({ answer: { card, at, language, source, times } }: { answer: Answer }) {
  const words = useWords()
  const said = words.listening.inbox
  const point = useCard(card)
  const where = point ? nameOf(point, words.board.inspector.untitled) : said.gone
  const rest = [said.sources[source], language, times > 1 ? said.times(times) : undefined].filter(Boolean)
  return <Ago at={at} says={(when) => [where, when, ...rest].join(' · ')} />
}

/** The feedback card that holds what she said, and the way there. */
function HeldBy({ card }: { card: string }) {
  const words = useWords()
  const session = useSession()
  const held = useCard(card)
  if (!held) return <Chip>{words.listening.inbox.gone}</Chip>
  return (
    <Chip icon={Ear} group="loop" onClick={() => goTo(session, [card])}>
      {nameOf(held, words.board.inspector.untitled)}
    </Chip>
  )
}
