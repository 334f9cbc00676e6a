import { ChevronRight, Lock, MessageCircle } from 'lucide-react'
import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import { cardKinds, type Card } from '@parley/model/cards/index.ts'
import { TalkAbout } from '../../panels/comments/TalkAbout.tsx'
import { useCounts } from '../../panels/comments/useCounts.ts'
import { CardFindings } from '../../panels/inspector/CardFindings.tsx'
import { CardFields } from '../../panels/inspector/CardInspector.tsx'
import { CardMenu, CardTitle } from '../../panels/inspector/CardHead.tsx'
import { LinkSentences } from '../../panels/inspector/CardLinks.tsx'
import { VoteHere } from '../../panels/round/VoteHere.tsx'
import { KindMark } from '../../panels/KindMark.tsx'
import { groupOf, nameOf } from '../../panels/kind-look.ts'
import { useBoard, useFindings, useMayWrite, useOthers } from '../../session/useBoard.tsx'
import { severityIcons } from '../../ui/Badge.tsx'
import { Face } from '../../ui/Face.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import { factsOf } from './facts.ts'
import styles from './outline.module.css'

interface Props {
  card: Card
  open: boolean
  onToggle: (open: boolean) => void
  /** Keys that concern the list: walking, adding, deleting. */
  onKey: (event: KeyboardEvent<HTMLButtonElement>) => void
}

/** One card as a row; open, its title to be written where it stands, its fields left and its links right. */
export function OutlineRow({ card, open, onToggle, onKey }: Props) {
  const words = useWords().board
  const { spoken, facts } = useBoard((board) => factsOf(board, card))
  const [linking, setLinking] = useState(false)
  const press = (event: KeyboardEvent<HTMLButtonElement>) => {
    const key = event.key.toLowerCase()
    const unfold = event.key === 'ArrowRight' && !open
    const fold = event.key === 'ArrowLeft' && open
    if (unfold || fold) onToggle(unfold)
    else if (key === 'l' && !event.ctrlKey && !event.metaKey) {
      setLinking(true)
      onToggle(true)
    } else return onKey(event)
    event.preventDefault()
  }
  return (
    <li
      className={styles['item']}
      data-group={groupOf(card)}
      data-open={open || undefined}
      data-status={card.status}
    >
      <h4 className={styles['name']}>
        <button
          type="button"
          className={styles['row']}
          aria-expanded={open}
          data-row={card.id}
          onClick={() => onToggle(!open)}
          onKeyDown={press}
        >
          <Icon of={ChevronRight} size="s" points className={styles['twist']} />
          <KindMark of={card} />
          <span className={styles['kind']}>{cardKinds[card.kind].word}</span>
          <span className={styles['title']} dir="auto">
            {nameOf(card, words.inspector.untitled)}
          </span>
          <span className={styles['facts']} dir="auto">
            {spoken && <span className="say">{spoken}</span>}
            {spoken && facts && ' · '}
            {facts}
          </span>
          <Badges card={card} />
        </button>
      </h4>
      {open && (
        <div className={styles['written']}>
          <div>
            <CardTitle card={card} className={styles['titleField']} />
          </div>
        </div>
      )}
      {open && <OpenRow card={card} linking={linking} />}
    </li>
  )
}

function OpenRow({ card, linking }: { card: Card; linking: boolean }) {
  const disabled = !useMayWrite() || card.locked === true
  const words = useWords().board.inspector
  return (
    <div className={styles['body']}>
      <div className={styles['fields']}>
        {card.locked && <p className={styles['quiet']}>{words.locked}</p>}
        <VoteHere card={card} />
        <TalkAbout about={{ card: card.id }} />
        <CardFindings card={card.id} />
        <CardFields card={card} disabled={disabled} />
      </div>
      <section className={styles['links']}>
        <div className={styles['linksHead']}>
          <h5 className={styles['linksTitle']}>{words.links.title}</h5>
          <CardMenu card={card} />
        </div>
        <LinkSentences card={card} adding={linking} />
      </section>
    </div>
  )
}

function Badges({ card: { id: card, locked } }: { card: Card }) {
  const findings = useFindings().filter((one) => one.under === null && one.cards.includes(card))
  const others = useOthers().filter(({ presence }) => presence.selected?.includes(card))
  const said = useWords()
  const { states } = said.canvas
  const words = states.findings
  const talk = useCounts(({ byCard }) => byCard[card])
  return (
    <span className={styles['badges']}>
      {locked && (
        <span className={styles['badge']}>
          <Icon of={Lock} size="s" />
          <span className="sr">{states.locked}</span>
        </span>
      )}
      {talk && (
        <span className={styles['badge']} data-unread={talk.unread > 0 || undefined}>
          <Icon of={MessageCircle} size="s" />
          <span aria-hidden>{talk.unread || talk.open}</span>
          <span className="sr">{said.comments.atCard(talk.open, talk.unread)}</span>
        </span>
      )}
      {others.slice(0, 2).map(({ connection, who }) => (
        <span key={connection} className={styles['other']}>
          <Face name={who.name} colour={who.colour} size="s" />
          <span className="sr">{who.name}</span>
        </span>
      ))}
      {(['error', 'warning', 'hint'] as const).map((severity) => {
        const count = findings.filter((one) => one.severity === severity).length
        if (count === 0) return null
        return (
          <span key={severity} className={styles['badge']} data-severity={severity}>
            <Icon of={severityIcons[severity]} size="s" />
            <span aria-hidden>{count}</span>
            <span className="sr">{words[severity](count)}</span>
          </span>
        )
      })}
    </span>
  )
}
