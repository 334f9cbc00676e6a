import { CardFields } from '../../panels/inspector/CardInspector.tsx'
import { CardFindings } from '../../panels/inspector/CardFindings.tsx'
import { LinkSentences } from '../../panels/inspector/CardLinks.tsx'
import { TalkAbout } from '../../panels/comments/TalkAbout.tsx'
import { CountIt } from '../../panels/counting/CountIt.tsx'
import { ListenHere } from '../../panels/listening/ListenHere.tsx'
import { CardReview } from '../../panels/review360/CardReview.tsx'
import { VoteHere } from '../../panels/round/VoteHere.tsx'
import { useCard, useMayListen, useMayWrite } from '../../session/useBoard.tsx'
import { useWords } from '../../words/words.ts'
import page from './outline.module.css'
import styles from './CardBody.module.css'

const allFindings = 20

/** What a card unfolds to: its fields left, its links right, read as sentences. `linking` begins a new one, each time anew. */
export function CardBody({ id, linking }: { id: string; linking: number }) {
  const card = useCard(id)
  const { inspector } = useWords().board
  const listens = useMayListen()
  const disabled = !useMayWrite() || card?.locked === true
  if (!card) return null
  return (
    <div className={styles['body']}>
      <div className={styles['fields']}>
        {card.locked && <p className={page['quiet']}>{inspector.locked}</p>}
        {card.kind === 'review' && <CardReview card={card.id} />}
        {card.kind === 'contactPoint' && listens && !card.locked && <ListenHere card={card.id} />}
        {card.kind === 'segment' && !disabled && <CountIt card={card} />}
        <VoteHere card={card} />
        <TalkAbout about={{ card: card.id }} />
        <CardFindings card={card.id} most={allFindings} />
        <CardFields card={card} disabled={disabled} />
      </div>
      <section className={page['links']}>
        <h3 className={styles['linksTitle']}>{inspector.links.title}</h3>
        <LinkSentences key={linking} card={card} adding={linking > 0} />
      </section>
    </div>
  )
}
