import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Ago } from '../../ui/Ago.tsx'
import { ActDialog } from '../../ui/ActDialog.tsx'
import { Face } from '../../ui/Face.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, MenuItem } from '../../ui/Menu.tsx'
import { useWords } from '../../words/words.ts'
import { CommentText } from './CommentText.tsx'
import { Composer } from './Composer.tsx'
import { InternalMark } from './InternalMark.tsx'
import type { Comment, Place } from './place.ts'
import { ReactMenu, Reactions } from './Reactions.tsx'
import { useTalking } from './useTalk.ts'
import panel from './comments.module.css'
import styles from './CommentItem.module.css'

/** One comment as a speech bubble: its corner says whether I speak or somebody else. */
export function CommentItem({ place, comment }: { place: Place; comment: Comment }) {
  const words = useWords().comments
  const [editing, setEditing] = useState(false)
  const { edit } = useTalking()
  const { by, text } = comment
  const mine = by.id === place.me
  return (
    <li className={styles['comment']} data-mine={mine || undefined}>
      {!mine && <Face name={by.name} colour={by.colour} size="s" />}
      <div className={styles['bubble']} data-internal={comment.internal || undefined}>
        <Head place={place} comment={comment} onEdit={() => setEditing(true)} />
        {text === null ? (
          <p className={panel['quiet']}>{words.deleted}</p>
        ) : editing ? (
          <Composer
            place={place}
            draft={`edit ${comment.id}`}
            initial={text}
            label={words.change}
            internal={comment.internal}
            autoFocus
            onCancel={() => setEditing(false)}
            onSend={async ({ text, mentions }) => {
              await edit.mutateAsync({ comment: comment.id, text, mentions })
              setEditing(false)
            }}
          />
        ) : (
          <CommentText text={text} names={comment.mentions.map(({ name }) => name)} />
        )}
        <Reactions place={place} comment={comment} />
      </div>
    </li>
  )
}

function Head({ place, comment, onEdit }: DoingProps) {
  const words = useWords().comments
  const { by, text } = comment
  return (
    <header className={panel['said']}>
      <b dir="auto">{by.id === place.me ? words.you : by.name}</b>
      {by.guest && <span className={panel['quiet']}>{words.guest}</span>}
      <Ago at={comment.at} />
      {comment.edited !== null && text !== null && <span className={panel['quiet']}>{words.edited}</span>}
      {comment.internal && <InternalMark />}
      {text !== null && <Doing place={place} comment={comment} onEdit={onEdit} />}
    </header>
  )
}

interface DoingProps {
  place: Place
  comment: Comment
  onEdit: () => void
}

function Doing({ place, comment, onEdit }: DoingProps) {
  const words = useWords().comments
  const [deleting, setDeleting] = useState(false)
  const mine = comment.by.id === place.me
  if (!place.may.comment) return null
  return (
    <span className={styles['doing']}>
      <ReactMenu place={place} comment={comment} />
      {(mine || place.may.moderate) && (
        <Menu
          trigger={
            <IconButton icon={Ellipsis} size="s" label={words.menuOf(mine ? words.you : comment.by.name)} />
          }
        >
          {mine && (
            <MenuItem icon={Pencil} onSelect={onEdit}>
              {words.edit}
            </MenuItem>
          )}
          <MenuItem icon={Trash2} danger onSelect={() => setDeleting(true)}>
            {words.delete}
          </MenuItem>
        </Menu>
      )}
      {deleting && <DeleteDialog comment={comment.id} onClose={() => setDeleting(false)} />}
    </span>
  )
}

function DeleteDialog({ comment, onClose }: { comment: string; onClose: () => void }) {
  const words = useWords().comments
  const { remove } = useTalking()
  return (
    <ActDialog
      title={words.deleteTitle}
      says={words.deleteSays}
      act={words.delete}
      danger
      busy={remove.isPending}
      onAct={() => remove.mutate({ comment }, { onSettled: onClose })}
      onClose={onClose}
    />
  )
}
