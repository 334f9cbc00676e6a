import { memo, type CSSProperties } from 'react'
import type { Board } from '@parley/model/board/board.ts'
import { usePasses } from '../../panels/filter/useFilter.ts'
import { nameOf } from '../../panels/kind-look.ts'
import { Badge } from '../../ui/Badge.tsx'
import { sameThroughout } from '../../ui/same.ts'
import { useScreenful } from '../../ui/useScreenful.ts'
import { useFormats, useWords } from '../../words/words.ts'
import { languagesIn, type Reads, type Written } from './languages.ts'
import { ShownCard } from './ShownCard.tsx'
import { TextCell } from './TextCell.tsx'
import { useLanguageName } from './useLanguageName.ts'
import { scrolls } from '../../ui/scrolls.ts'
import page from './voice.module.css'
import styles from './Languages.module.css'

/** What each message says in each language, to be written where it stands, and what is missing for whom. */
export function Languages({ board, onShow }: { board: Board; onShow: (card: string) => void }) {
  const words = useWords().voice
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
          <LanguagesHead locales={locales} />
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

function LanguagesHead({ locales }: { locales: readonly string[] }) {
  const words = useWords().voice
  const nameOfLanguage = useLanguageName()
  return (
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
  )
}

const Reader = memo(DrawnReader, sameThroughout)

function DrawnReader({ reads: { segment, locales, lacking, of } }: { reads: Reads }) {
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

const MessageRow = memo(DrawnRow, sameThroughout)

function DrawnRow({ row: { message, texts }, onShow }: { row: Written; onShow: (card: string) => void }) {
  const words = useWords()
  const name = nameOf(message, words.board.inspector.untitled)
  return (
    <tr>
      <th scope="row">
        <ShownCard card={message} onShow={onShow} />
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
