import { cardsOf, linksFrom, linksTo } from '@parley/model/board/board.ts'
import type { Card } from '@parley/model/cards/index.ts'
import { linkKinds } from '@parley/model/links/index.ts'
import { useBoard, useEdit } from '../../session/useBoard.tsx'
import { classes } from '../../ui/classes.ts'
import { Field } from '../../ui/Field.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import { iconOf, nameOf } from '../kind-look.ts'
import type { Join } from './asks.ts'
import { inPlace, linkOf } from './begin.ts'
import styles from '../inspector/inspector.module.css'
import own from './guide.module.css'

/** Which other cards it is joined with, each a button that is pressed or not: a press draws the link or takes it off. */
export function JoinField({ card, join, disabled }: { card: Card; join: Join; disabled: boolean }) {
  const edit = useEdit()
  const { untitled } = useWords().board.inspector
  const others = useBoard((board) =>
    join.with.flatMap((kind): Card[] => inPlace(cardsOf(board, kind))).filter(({ id }) => id !== card.id),
  )
  const links = useBoard((board) => [
    ...linksFrom(board, card.id, join.link),
    ...linksTo(board, card.id, join.link),
  ])
  const { verb, back, explains } = linkKinds[join.link]
  if (others.length === 0) return null
  const toggle = (other: string) => {
    const drawn = links.filter(({ from, to }) => from === other || to === other)
    if (drawn.length > 0) edit.removeLinks(drawn.map(({ id }) => id))
    else edit.addLink(linkOf(join, card.id, other))
  }
  return (
    <Field label={sentence(join.back ? back : verb)} help={`${sentence(explains)}.`} group>
      <div className={styles['choices']}>
        {others.map((other) => (
          <button
            key={other.id}
            type="button"
            dir="auto"
            className={classes(styles['toggle'], own['join'])}
            aria-pressed={links.some(({ from, to }) => from === other.id || to === other.id)}
            disabled={disabled}
            onClick={() => toggle(other.id)}
          >
            <Icon of={iconOf(other)} size="s" /> {nameOf(other, untitled)}
          </button>
        ))}
      </div>
    </Field>
  )
}

const sentence = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
