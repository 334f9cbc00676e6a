import { CircleCheck, CornerDownRight, Minus, TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import { useTyped } from '../../panels/inspector/useTyped.ts'
import { useEdit, useMayWrite } from '../../session/useBoard.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import type { Text } from './languages.ts'
import { useLanguageName } from './useLanguageName.ts'

const icons = { written: CircleCheck, served: CornerDownRight, lacks: TriangleAlert, unasked: Minus } as const

interface Props extends Omit<Text, 'key'> {
  id: string
  locked: boolean
  name: string
  lang: string
}

/** What a message says in one language, to be written where it stands. */
export const TextCell = memo(function TextCell({ id, locked, name, lang, text, is, by }: Props) {
  const words = useWords().voice
  const edit = useEdit()
  const nameOfLanguage = useLanguageName()
  const mayWrite = useMayWrite() && !locked
  const typed = useTyped<string>({
    shown: text,
    read: (next) => ({ ok: true, value: next }),
    write: (next) => edit.typeField({ card: id }, ['texts', lang], next.trim() === '' ? undefined : next),
  })
  const state = is === 'served' && by !== undefined ? words.servedBy(nameOfLanguage(by)) : words.texts[is]
  return (
    <>
      {mayWrite ? (
        <textarea
          rows={1}
          dir="auto"
          lang={lang}
          aria-label={words.textIn(nameOfLanguage(lang), name)}
          value={typed.text}
          onChange={(event) => typed.type(event.currentTarget.value)}
          onBlur={typed.leave}
        />
      ) : (
        text && (
          <p lang={lang} dir="auto">
            {text}
          </p>
        )
      )}
      <small>
        <Icon of={icons[is]} size="s" /> {state}
      </small>
    </>
  )
})
