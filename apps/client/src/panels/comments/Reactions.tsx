import { SmilePlus } from 'lucide-react'
import { reactions as known, type Reaction } from '@parley/model/comments.ts'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, MenuItem } from '../../ui/Menu.tsx'
import { Tooltip } from '../../ui/Tooltip.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import type { Comment, Place } from './place.ts'
import { reactionIcons } from './reaction-icons.ts'
import { useTalking } from './useTalk.ts'
import styles from './comments.module.css'

/** How others took a comment; a press puts mine to it or takes it away. */
export function Reactions({ place, comment }: { place: Place; comment: Comment }) {
  const words = useWords().comments
  const { list } = useFormats()
  const react = useReact(comment.id)
  if (comment.reactions.length === 0) return null
  return (
    <span className={styles['reactions']}>
      {comment.reactions.map(({ emoji, by }) => {
        const mine = by.some(({ id }) => id === place.me)
        const names = list(by.map(({ id, name }) => (id === place.me ? words.you : name)))
        return (
          <Tooltip key={emoji} says={words.reacted(words.reactions[emoji], names)}>
            <button
              type="button"
              aria-pressed={mine}
              aria-label={words.reacted(words.reactions[emoji], names)}
              disabled={!place.may.comment}
              onClick={() => react(emoji, !mine)}
            >
              <Icon of={reactionIcons[emoji]} size="s" /> {by.length}
            </button>
          </Tooltip>
        )
      })}
    </span>
  )
}

export function ReactMenu({ place, comment }: { place: Place; comment: Comment }) {
  const words = useWords().comments
  const react = useReact(comment.id)
  const mine = (emoji: Reaction) =>
    comment.reactions.some((one) => one.emoji === emoji && one.by.some(({ id }) => id === place.me))
  return (
    <Menu trigger={<IconButton icon={SmilePlus} size="s" label={words.react} />}>
      {known.map((emoji) => (
        <MenuItem key={emoji} icon={reactionIcons[emoji]} onSelect={() => react(emoji, !mine(emoji))}>
          {words.reactions[emoji]}
        </MenuItem>
      ))}
    </Menu>
  )
}

function useReact(comment: string): (emoji: Reaction, on: boolean) => void {
  const { react } = useTalking()
  return (emoji, on) => react.mutate({ comment, emoji, on })
}
