import { CircleCheck, Minus, TriangleAlert } from 'lucide-react'
import type { Board } from '@parley/model/board/board.ts'
import { wordOfLocale } from '@parley/model/rules/locale.ts'
import { usePasses } from '../../panels/filter/useFilter.ts'
import { nameOf } from '../../panels/kind-look.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import { languagesIn } from './matrix.ts'
import styles from './voice.module.css'

const icons = { written: CircleCheck, lacks: TriangleAlert, unasked: Minus } as const

/** What is written in which language, and what is missing for those it is meant for. */
export function Languages({ board, onShow }: { board: Board; onShow: (card: string) => void }) {
  const words = useWords()
  const passes = usePasses()
  const { locales, rows: all } = languagesIn(board)
  const rows = all.filter(({ message }) => passes(message))
  if (locales.length === 0 || rows.length === 0) return null
  const missing = rows.flatMap(({ texts }) => texts).filter((text) => text === 'lacks').length
  return (
    <section className={styles['part']}>
      <h3>{words.voice.languages}</h3>
      <p className={styles['quiet']}>{missing > 0 ? words.voice.missing(missing) : words.voice.complete}</p>
      <div className={styles['sheet']}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.voice.message}</th>
              {locales.map((locale) => (
                <th key={locale} scope="col">
                  {wordOfLocale(locale)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ message, texts }) => (
              <tr key={message.id}>
                <th scope="row">
                  <button type="button" data-shown={message.id} dir="auto" onClick={() => onShow(message.id)}>
                    {nameOf(message, words.board.inspector.untitled)}
                  </button>
                </th>
                {locales.map((locale, at) => {
                  const is = texts[at] ?? 'unasked'
                  return (
                    <td key={locale} className={styles['text']} data-is={is}>
                      <Icon of={icons[is]} size="s" /> {words.voice[is]}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
