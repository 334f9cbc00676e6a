import { Lock, PackageX, ThumbsUp } from 'lucide-react'
import { memo, type CSSProperties } from 'react'
import { cardKinds, type Card } from '@parley/model/cards/index.ts'
import type { Unreadable } from '@parley/model/board/board.ts'
import { severityIcons } from '../../ui/Badge.tsx'
import { useWords, type Words } from '../../words/words.ts'
import type { Around } from '../around.ts'
import { faceOf } from '../card-size.ts'
import type { Detail } from '../lod.ts'
import { longestWord } from '../measure.ts'
import type { Given, Holder, Mark, Talked } from '../scene.ts'
import { tongue } from '../tongue.ts'
import { NoteBadge } from '../comments/NoteBadge.tsx'
import { TalkBadge } from '../comments/TalkBadge.tsx'
import { CardRow } from './CardRow.tsx'
import { CardTitle } from './CardTitle.tsx'
import { groupOf } from '@parley/model/cards/hue.ts'
import { iconOf } from './kind-icon.ts'
import { RawCard } from './RawCard.tsx'
import paper from './card.module.css'
import styles from './CardFace.module.css'

/** What a card looks like at this moment, beside what it says. */
export interface CardState {
  detail: Detail
  mine: boolean
  editing: boolean
  dim: boolean
  fits: boolean
  pulse: boolean
  mark: Mark | undefined
  talk: Talked | undefined
  /** Colleagues have noted something at it. */
  noted: boolean
  holders: readonly Holder[] | undefined
  given: Given | undefined
}

interface Props {
  card: Card
  around: Around
  width: number
  state: CardState
}

function Alarm({ mark, size }: { mark: Mark; size: number }) {
  const Drawing = severityIcons[mark.severity]
  return <Drawing aria-hidden size={size} strokeWidth={2} />
}

/** How many votes lie on a card; whose they are is said in words. */
function VotesGiven({ given, size }: { given: Given; size: number }) {
  const { mine, all } = useWords().canvas.states.votes
  return (
    <span className={styles['votes']} title={(given.mine ? mine : all)(given.votes)}>
      <ThumbsUp aria-hidden size={size} strokeWidth={2} />
      {given.votes}
    </span>
  )
}

/** A draft and a card that is parked say so beside their kind. */
function wordOf({ kind, status }: Card, states: Words['canvas']['states']): string {
  const { word } = cardKinds[kind]
  return status === 'draft' ? states.draft(word) : status === 'parked' ? states.parked(word) : word
}

function KindLine({ card, around, state }: Omit<Props, 'width'>) {
  const { mark, talk, noted, given } = state
  const { states } = useWords().canvas
  const Drawing = iconOf(card.kind, around.strand)
  const strand = card.kind === 'strategy' ? undefined : around.strand
  return (
    <div className={styles['kind']}>
      <Drawing aria-hidden size={15} strokeWidth={1.75} />
      <span className={styles['word']}>{wordOf(card, states)}</span>
      <span className={styles['badges']}>
        {given && <VotesGiven given={given} size={13} />}
        {card.locked && (
          <span className={styles['badge']}>
            <Lock aria-hidden size={13} strokeWidth={2} />
            {states.locked}
          </span>
        )}
        {noted && <NoteBadge />}
        {talk && <TalkBadge talk={talk} about={{ card: card.id }} />}
        {mark && (
          <span
            className={styles['badge']}
            data-severity={mark.severity}
            title={states.findings[mark.severity](mark.count)}
          >
            <Alarm mark={mark} size={13} />
            {mark.count}
          </span>
        )}
        {strand && (
          <span className={styles['strand']} data-group={strand}>
            {states[strand]}
          </span>
        )}
      </span>
    </div>
  )
}

/** What the style needs to set a title at one size on screen: how much room there is, and how long its longest word. */
const measures = (card: Card, around: Around, width: number) =>
  ({
    '--wide': width,
    '--high': faceOf(card, around, width, tongue).height,
    '--longest': longestWord(card.title).toFixed(2),
  }) as CSSProperties

function Far({ card, around, width, state }: Props) {
  const Drawing = iconOf(card.kind, around.strand)
  const { mark, detail, given } = state
  const icons = (
    <>
      <Drawing aria-hidden strokeWidth={1.75} />
      {mark && mark.severity !== 'hint' && (
        <span className={styles['alarm']} data-severity={mark.severity}>
          <Alarm mark={mark} size={14} />
        </span>
      )}
      {given && <VotesGiven given={given} size={14} />}
    </>
  )
  if (detail === 'block') return icons
  return (
    <div className={paper['title']} style={measures(card, around, width)} dir="auto">
      {icons}
      {card.title}
    </div>
  )
}

function Near({ card, around, width, state }: Props) {
  const { states } = useWords().canvas
  const { rows } = faceOf(card, around, width, tongue)
  return (
    <>
      <KindLine card={card} around={around} state={state} />
      {state.editing ? (
        <CardTitle card={card} />
      ) : (
        <div className={paper['title']} dir="auto">
          {card.title || <span className={styles['untitled']}>{states.untitled}</span>}
        </div>
      )}
      {rows.map((row, place) => (
        <CardRow key={`${place} ${row.is}`} row={row} />
      ))}
    </>
  )
}

/** A card as it lies on the board: its kind’s colours and corner, its face, and who is at it. */
export const CardFace = memo(function CardFace({ card, around, width, state }: Props) {
  const { states } = useWords().canvas
  const { voice } = cardKinds[card.kind]
  const holder = state.holders?.[0]
  const far = state.detail !== 'near' && !state.editing
  return (
    <div
      className={paper['card']}
      data-group={groupOf(card.kind, around.strand)}
      data-voice={voice}
      data-status={card.status ?? 'active'}
      data-detail={state.editing ? 'near' : state.detail}
      data-mine={state.mine || undefined}
      data-held={holder ? true : undefined}
      data-person={holder?.colour}
      data-dim={state.dim || undefined}
      data-fits={state.fits || undefined}
      data-pulse={state.pulse || undefined}
    >
      {far ? (
        <Far card={card} around={around} width={width} state={state} />
      ) : (
        <Near card={card} around={around} width={width} state={state} />
      )}
      {holder && state.detail === 'near' && (
        <span className={styles['tag']}>{holder.writing ? states.writing(holder.name) : holder.name}</span>
      )}
    </div>
  )
})

/** A record that does not parse: kept as it came, its raw content on demand. */
export function UnreadableFace({ unreadable, state }: { unreadable: Unreadable; state: CardState }) {
  const { states } = useWords().canvas
  const far = state.detail !== 'near'
  return (
    <div
      className={paper['card']}
      data-voice="record"
      data-status="unreadable"
      data-detail={far ? 'block' : 'near'}
      data-mine={state.mine || undefined}
    >
      {far ? (
        <PackageX aria-hidden strokeWidth={1.75} />
      ) : (
        <>
          <div className={styles['kind']}>
            <PackageX aria-hidden size={15} strokeWidth={1.75} />
            <span className={styles['word']}>{states.unreadable}</span>
          </div>
          <div className={paper['title']}>{states.keptAsItCame}</div>
          <RawCard unreadable={unreadable} />
        </>
      )}
    </div>
  )
}
