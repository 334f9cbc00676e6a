import { Link2, Pencil, X } from 'lucide-react'
import { memo, useDeferredValue, useState } from 'react'
import { linksFrom, linksTo } from '@parley/model/board/board.ts'
import type { Card } from '@parley/model/cards/index.ts'
import { linkKinds, type Link } from '@parley/model/links/index.ts'
import { useBoard, useEdit, useMayWrite } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { Fold } from '../Fold.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useWords } from '../../words/words.ts'
import { CardChip } from '../CardChip.tsx'
import { TalkAbout } from '../comments/TalkAbout.tsx'
import { nameOf } from '../kind-look.ts'
import { AddLink } from './AddLink.tsx'
import { LinkFields } from './LinkFields.tsx'
import { factsOf } from './link-facts.ts'
import { linksBySentence } from './link-sentences.ts'
import { VerbField } from './VerbField.tsx'
import panel from './inspector.module.css'
import styles from './CardLinks.module.css'

/** The links at a card, read from where it stands: “describes …”, “is met at …”. */
export function CardLinks({ card }: { card: Card }) {
  const words = useWords().board.inspector.links
  const count = useBoard((board) => linksFrom(board, card.id).length + linksTo(board, card.id).length)
  return (
    <Fold title={words.title} count={count}>
      <LaterSentences card={useDeferredValue(card)} />
    </Fold>
  )
}

export function LinkSentences({ card, adding = false }: { card: Card; adding?: boolean }) {
  const mayWrite = useMayWrite()
  const words = useWords().board.inspector.links
  const leaving = useBoard((board) => linksFrom(board, card.id))
  const arriving = useBoard((board) => linksTo(board, card.id))
  const [open, setOpen] = useState(adding)
  const groups = linksBySentence(leaving, arriving)
  return (
    <div className={styles['links']}>
      {groups.length === 0 && <p className={panel['hint']}>{words.none}</p>}
      {groups.map(({ verb, explains, end, links }) => (
        <section key={`${end} ${explains}`}>
          <h3 className={panel['verb']}>{verb}</h3>
          <p className={panel['verbSays']}>{explains}</p>
          <ul>
            {links.map((link) => (
              <LinkItem key={link.id} link={link} card={card} other={end === 'verb' ? link.to : link.from} />
            ))}
          </ul>
        </section>
      ))}
      {mayWrite && !open && (
        <Button
          variant="bare"
          size="s"
          icon={Link2}
          className={panel['adds']}
          data-link-to
          onClick={() => setOpen(true)}
        >
          {words.add}
        </Button>
      )}
      {mayWrite && open && <AddLink card={card} onDone={() => setOpen(false)} />}
    </div>
  )
}

/** They name the card, but no letter of its title waits for them. */
const LaterSentences = memo(LinkSentences)

function LinkItem({ link, card, other }: { link: Link; card: Card; other: string }) {
  const edit = useEdit()
  const mayWrite = useMayWrite()
  const [open, setOpen] = useState(false)
  const words = useWords().board.inspector
  const title = useBoard((board) => {
    const found = board.cards.get(other)
    return found ? nameOf(found, words.untitled) : ''
  })
  const facts = useBoard((board) => factsOf(board, link))
  const { verb, back, fields } = linkKinds[link.kind]
  const sentence = `${nameOf(card, words.untitled)} ${link.from === card.id ? verb : back} ${title}`
  return (
    <li className={panel['link']}>
      <CardChip id={other} />
      <span className={styles['faint']}>{facts}</span>
      {(mayWrite || Object.keys(fields).length > 0) && (
        <IconButton
          icon={Pencil}
          size="s"
          label={words.links.edit(sentence)}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      )}
      {mayWrite && (
        <IconButton
          icon={X}
          size="s"
          label={words.links.remove(sentence)}
          onClick={() => edit.removeLinks([link.id])}
        />
      )}
      {open && <LinkOpened link={link} />}
    </li>
  )
}

function LinkOpened({ link }: { link: Link }) {
  const mayWrite = useMayWrite()
  return (
    <div className={styles['linkFields']}>
      <VerbField link={link} disabled={!mayWrite} />
      <LinkFields link={link} />
      <TalkAbout about={{ link: link.id }} />
    </div>
  )
}
