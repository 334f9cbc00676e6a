import { useBoard, useEdit, useMayWrite } from '../../session/useBoard.tsx'
import { useTitle } from '../../ui/useTitle.ts'
import { useWords } from '../../words/words.ts'
import { useTyped } from '../inspector/useTyped.ts'
import { planTitleMark } from './plan-title.ts'
import styles from './bar.module.css'

/** The plan's title, to be changed where it stands. */
export function PlanTitle() {
  const title = useBoard((board) => board.plan.title)
  const edit = useEdit()
  const mayWrite = useMayWrite()
  const words = useWords().board
  useTitle(words.documentTitle(title || words.untitled))
  const typed = useTyped<string>({
    shown: title,
    read: (text) => ({ ok: true, value: text.trim() || words.untitled }),
    write: (text) => edit.typeField({ plan: true }, ['title'], text),
  })
  return (
    <>
      <h1 className="sr">{title || words.untitled}</h1>
      <input
        {...planTitleMark}
        className={styles['title']}
        aria-label={words.title}
        dir="auto"
        maxLength={500}
        value={typed.text}
        placeholder={words.untitled}
        readOnly={!mayWrite}
        onChange={(event) => typed.type(event.currentTarget.value)}
        onBlur={typed.leave}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
    </>
  )
}
