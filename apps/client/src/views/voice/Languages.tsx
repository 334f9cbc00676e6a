import { CircleCheck, CornerDownRight, Minus, TriangleAlert } from 'lucide-react'
import { memo, type CSSProperties } from 'react'
import type { Board } from '@parley/model/board/board.ts'
import { CardButton } from '../../panels/CardButton.tsx'
import { usePasses } from '../../panels/filter/useFilter.ts'
import { nameOf } from '../../panels/kind-look.ts'
import { useTyped } from '../../panels/inspector/useTyped.ts'
import { useEdit, useMayWrite } from '../../session/useBoard.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { useScreenful } from '../../ui/useScreenful.ts'
import { useFormats, useWords } from '../../words/words.ts'
import { languagesIn, type Reads, type Text, type Written } from './languages.ts'
import { useLanguageName } from './useLanguageName.ts'
import page from './voice.module.css'
import styles from './Languages.module.css'

/** What each message says in each language, to be written where it stands, and what is missing for whom. */
export function Languages({ board, onShow }: { board: Board; onShow: (card: string) => void }) {
  const words = useWords().voice
  const nameOfLanguage = useLanguageName()
  const passes = usePasses()
  const { locales, rows: all, readers } = languagesIn(board)
  const rows = all.filter(({ message }) => passes(message))
  const shown = useScreenful(rows, 8)
  const shownReaders = useScreenful(readers, 8)
  if (locales.length === 0 || rows.length === 0) return null
  const missing = rows.flatMap(({ texts }) => texts).filter(({ is }) => is === 'lacks').length
  return (
    <section className={page['part']}>
      <h3>{words.languages}</h3>
      <p className={page['quiet']}>{missing > 0 ? words.missing(missing) : words.complete}</p>
      <ul className={styles['readers']}>
        {shownReaders.map((reads) => (
          <Reader key={reads.segment.id} reads={reads} />
        ))}
      </ul>
      <div className={page['sheet']} role="group" aria-label={words.languages} {...scrolls} data-sideways>
        <table
          className={page['texts']}
          aria-label={words.languages}
          style={{ '--columns': locales.length } as CSSProperties}
        >
          <thead>
            <tr>
              <th scope="col">{words.message}</th>
              {locales.map((locale) => (
                <th key={locale} scope="col">
                  {nameOfLanguage(locale)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <MessageRow key={row.message.id} row={row} onShow={onShow} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** What is wider than its paper is scrolled, and by keyboard only what can have the focus. */
const scrolls = { tabIndex: 0 }

function Reader({ reads: { segment, locales, lacking, of } }: { reads: Reads }) {
  const words = useWords()
  const { list } = useFormats()
  const nameOfLanguage = useLanguageName()
  const who = nameOf(segment, words.board.inspector.untitled)
  return (
    <li>
      {words.voice.reads(who, list(locales.map(nameOfLanguage)))}{' '}
      {lacking > 0 ? (
        <Badge severity="warning">{words.voice.readsNot(lacking, of)}</Badge>
      ) : (
        of > 0 && <Badge severity="good">{words.voice.readsAll}</Badge>
      )}
    </li>
  )
}

function MessageRow({ row: { message, texts }, onShow }: { row: Written; onShow: (card: string) => void }) {
  const words = useWords()
  const name = nameOf(message, words.board.inspector.untitled)
  return (
    <tr>
      <th scope="row">
        <CardButton data-shown={message.id} dir="auto" onOpen={() => onShow(message.id)}>
          {name}
        </CardButton>
      </th>
      {texts.map((text) => (
        <td key={text.key} className={styles['text']} data-is={text.is}>
          <TextCell
            id={message.id}
            locked={message.locked === true}
            name={name}
            lang={text.key}
            text={text.text}
            is={text.is}
            by={text.by}
          />
        </td>
      ))}
    </tr>
  )
}

const icons = { written: CircleCheck, served: CornerDownRight, lacks: TriangleAlert, unasked: Minus } as const

interface CellProps extends Omit<Text, 'key'> {
  id: string
  locked: boolean
  name: string
  lang: string
}

const TextCell = memo(function TextCell({ id, locked, name, lang, text, is, by }: CellProps) {
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
