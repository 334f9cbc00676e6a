import { Command } from 'cmdk'
import { useState } from 'react'
import { cardKinds, type Card } from '@parley/model/cards/index.ts'
import { linkKinds } from '@parley/model/links/index.ts'
import { refusal, waysBetween, type Way } from '../../canvas/links/fits.ts'
import { useEdit, useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { cardsCalled } from '../find/cards-called.ts'
import { nameOf } from '../kind-look.ts'
import panel from './inspector.module.css'
import styles from './AddLink.module.css'

const most = 8
/** So many are looked at, so that those that fit come before those that do not. */
const looked = 60

/** Find the other card, then choose how; only what fits can be chosen. */
export function AddLink({ card, onDone }: { card: Card; onDone: () => void }) {
  const [to, setTo] = useState<Card>()
  const { links } = useWords().canvas
  const { untitled } = useWords().board.inspector
  if (!to)
    return (
      <div className={styles['addLink']}>
        <Others card={card} onChoose={setTo} />
      </div>
    )
  return (
    <div className={styles['addLink']}>
      <p className={panel['verb']}>{links.choose(nameOf(card, untitled), nameOf(to, untitled))}</p>
      <Ways card={card} to={to} onDone={onDone} />
      <Button size="s" variant="bare" onClick={() => setTo(undefined)}>
        {links.back}
      </Button>
    </div>
  )
}

function Others({ card, onChoose }: { card: Card; onChoose: (card: Card) => void }) {
  const { board } = useSession().reader
  const words = useWords()
  const { links } = words.canvas
  const [wanted, setWanted] = useState('')
  const fit = ({ kind }: Card) => Number(waysBetween(card.kind, kind).special.length > 0)
  const found = cardsCalled(board, wanted, looked)
    .filter(({ id }) => id !== card.id)
    .toSorted((a, b) => fit(b) - fit(a))
    .slice(0, most)
  return (
    <Command label={links.dialog(nameOf(card, words.board.inspector.untitled))} shouldFilter={false} loop>
      <Command.Input
        className={styles['find']}
        placeholder={links.find}
        value={wanted}
        onValueChange={setWanted}
        autoFocus
      />
      <Command.List label={links.find}>
        <Command.Empty>{links.none}</Command.Empty>
        {found.map((one) => (
          <Command.Item
            key={one.id}
            value={one.id}
            className={styles['found']}
            data-fits={fit(one) > 0 || undefined}
            onSelect={() => onChoose(one)}
          >
            <b dir="auto">{nameOf(one, words.board.inspector.untitled)}</b>
            <span>{cardKinds[one.kind].word}</span>
          </Command.Item>
        ))}
      </Command.List>
    </Command>
  )
}

function Ways({ card, to, onDone }: { card: Card; to: Card; onDone: () => void }) {
  const edit = useEdit()
  const { links } = useWords().canvas
  const { special, general } = waysBetween(card.kind, to.kind)
  const join = ({ kind, turned }: Way) => {
    edit.addLink(turned ? { kind, from: to.id, to: card.id } : { kind, from: card.id, to: to.id })
    onDone()
  }
  return (
    <Command label={links.verb} loop>
      {special.length === 0 && <p className={panel['hint']}>{refusal(card.kind, to.kind)}</p>}
      <Command.Input className={styles['find']} placeholder={links.verb} autoFocus />
      <Command.List label={links.verb}>
        {[...special, ...general].map((way) => {
          const { verb, back, explains } = linkKinds[way.kind]
          return (
            <Command.Item
              key={`${way.kind} ${way.turned}`}
              className={styles['found']}
              onSelect={() => join(way)}
            >
              <b>{way.turned ? back : verb}</b>
              <span>{explains}</span>
            </Command.Item>
          )
        })}
      </Command.List>
    </Command>
  )
}
