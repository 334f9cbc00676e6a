import { ChevronRight } from 'lucide-react'
import { useRef } from 'react'
import type { Card } from '@parley/model/cards/index.ts'
import { useFindings, useSelected, useSession } from '../../session/useBoard.tsx'
import { severityIcons } from '../../ui/Badge.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import { goTo } from '../go-to.ts'
import { CardTitle } from '../inspector/CardHead.tsx'
import { KindMark } from '../KindMark.tsx'
import { nameOf } from '../kind-look.ts'
import type { Ask } from './asks.ts'
import { OpenedCard } from './OpenedCard.tsx'
import panel from './guide.module.css'
import styles from './GuideCard.module.css'

/** The cards that stand on the board; the one that is selected is open. */
export function GuideCards({ cards, ask }: { cards: readonly Card[]; ask?: Ask }) {
  const selected = useSelected()
  if (cards.length === 0) return null
  return (
    <ul className={styles['cards']}>
      {cards.map((card) => (
        <GuideCard
          key={card.id}
          card={card}
          ask={ask}
          open={selected.length === 1 && selected[0] === card.id}
        />
      ))}
    </ul>
  )
}

/** Somebody may open it from afar: by its card on the canvas, or by its name in a finding. */
const intoView = (card: HTMLElement | null): void => {
  card?.scrollIntoView({ block: 'nearest' })
}

function GuideCard({ card, ask, open }: { card: Card; ask: Ask | undefined; open: boolean }) {
  const session = useSession()
  const words = useWords().board
  const fold = useRef<HTMLButtonElement>(null)
  const name = nameOf(card, words.inspector.untitled)
  const toggle = () => (open ? session.selected.setState([], true) : goTo(session, [card.id]))
  const done = () => {
    toggle()
    fold.current?.focus()
  }
  return (
    <li ref={open ? intoView : undefined} className={panel['card']} data-open={open || undefined}>
      <div className={styles['row']}>
        <button
          ref={fold}
          type="button"
          aria-expanded={open}
          aria-label={open ? name : undefined}
          className={panel['fold']}
          onClick={toggle}
        >
          <Icon of={ChevronRight} size="s" points className={panel['twist']} />
          <KindMark of={card} />
          {!open && <Closed card={card.id} name={name} />}
        </button>
        {open && <CardTitle card={card} className={styles['titleField']} />}
      </div>
      {open && <OpenedCard card={card} ask={ask} onDone={done} />}
    </li>
  )
}

function Closed({ card, name }: { card: string; name: string }) {
  return (
    <>
      <span className={styles['title']} dir="auto">
        {name}
      </span>
      <Worst card={card} />
    </>
  )
}

/** The gravest that is found of it; its words stand below, among what is open. */
function Worst({ card }: { card: string }) {
  const words = useWords().ui.severity
  const findings = useFindings().filter((one) => one.under === null && one.cards.includes(card))
  const worst = (['error', 'warning'] as const).find((one) =>
    findings.some(({ severity }) => severity === one),
  )
  if (!worst) return null
  return (
    <span className={styles['worst']} data-severity={worst}>
      <Icon of={severityIcons[worst]} size="s" />
      <span className="sr">{words[worst]}</span>
    </span>
  )
}
