import { Command } from 'cmdk'
import { useEffect, useState } from 'react'
import { useValue, type Editor } from 'tldraw'
import { cardKinds, type Card } from '@parley/model/cards/index.ts'
import { linkKinds } from '@parley/model/links/index.ts'
import { byTitle } from '../../ui/by-title.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useWords } from '../../words/words.ts'
import { refusal, waysBetween, type Way } from '../links/fits.ts'
import { sceneOf } from '../scene.ts'
import { drawLink } from './draw-link.ts'
import styles from './tools.module.css'

/** Cards that fit first, then the others, each by title. */
function others(cards: Iterable<Card>, from: Card): Card[] {
  const fit = (card: Card) => Number(waysBetween(from.kind, card.kind).special.length > 0)
  return [...cards]
    .filter((card) => card.id !== from.id)
    .sort((a, b) => fit(b) - fit(a) || byTitle(a.title, b.title) || (a.id < b.id ? -1 : 1))
}

function CardList({ from, cards, onChoose }: { from: Card; cards: Card[]; onChoose: (card: Card) => void }) {
  const { links, states } = useWords().canvas
  return (
    <Command label={links.dialog(from.title)} loop>
      <Command.Input className={styles['find']} placeholder={links.find} autoFocus />
      <Command.List className={styles['list']}>
        <Command.Empty>{links.none}</Command.Empty>
        {cards.map((card) => (
          <Command.Item
            key={card.id}
            value={card.id}
            keywords={[card.title, cardKinds[card.kind].word]}
            className={styles['verb']}
            onSelect={() => onChoose(card)}
          >
            <b dir="auto">{card.title || states.untitled}</b>
            <span>{cardKinds[card.kind].word}</span>
          </Command.Item>
        ))}
      </Command.List>
    </Command>
  )
}

function VerbList({ from, to, onChoose }: { from: Card; to: Card; onChoose: (way: Way) => void }) {
  const { links } = useWords().canvas
  const { special, general } = waysBetween(from.kind, to.kind)
  return (
    <Command label={links.verb} loop>
      <Command.Input className={styles['find']} placeholder={links.verb} autoFocus />
      {special.length === 0 && <p>{refusal(from.kind, to.kind)}</p>}
      <Command.List className={styles['list']}>
        {[...special, ...general].map((way) => {
          const { verb, back, explains } = linkKinds[way.kind]
          return (
            <Command.Item
              key={`${way.kind}${way.turned}`}
              className={styles['verb']}
              onSelect={() => onChoose(way)}
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

/** Draws a link by keyboard: first the other card, then the verb. */
export function LinkDialog({ editor }: { editor: Editor }) {
  const { links } = useWords().canvas
  const scene = sceneOf(editor)
  const { board } = scene.session.reader
  const from = useValue('link dialog', () => board.cards.get(scene.dialog.get() ?? ''), [scene, board])
  const [to, setTo] = useState<Card>()
  useEffect(() => {
    if (!from) return
    editor.menus.addOpenMenu('link dialog')
    return () => {
      editor.menus.deleteOpenMenu('link dialog')
    }
  }, [editor, from])
  if (!from) return null
  const close = () => {
    setTo(undefined)
    scene.dialog.set(undefined)
    editor.focus()
  }
  const join = (way: Way) => {
    if (to) drawLink(editor, from.id, to.id, way)
    close()
  }
  return (
    <Dialog
      title={to ? links.choose(from.title, to.title) : links.dialog(from.title)}
      {...(to && { actions: <Button onClick={() => setTo(undefined)}>{links.back}</Button> })}
      onClose={close}
    >
      {to ? (
        <VerbList from={from} to={to} onChoose={join} />
      ) : (
        <CardList from={from} cards={others(board.cards.values(), from)} onChoose={setTo} />
      )}
    </Dialog>
  )
}
