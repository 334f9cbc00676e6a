import type { CSSProperties } from 'react'
import type { Board } from '@parley/model/board/board.ts'
import { cardKinds } from '@parley/model/cards/index.ts'
import { all } from '@parley/model/metrics/seen.ts'
import { usePasses } from '../../panels/filter/useFilter.ts'
import { useWords } from '../../words/words.ts'
import { ToneRow } from './ToneRow.tsx'
import page from './voice.module.css'

const { ends } = cardKinds.message.fields.tone

/** How each message sounds on the four lines, beside how the brand does. */
export function ToneTable({ board, onShow }: { board: Board; onShow: (card: string) => void }) {
  const words = useWords().voice
  const passes = usePasses()
  const messages = all(board, 'message').filter(
    (message) => passes(message) && Object.keys(message.tone ?? {}).length > 0,
  )
  const brand = all(board, 'brand').find(({ tone }) => Object.keys(tone ?? {}).length > 0)
  if (messages.length === 0) return null
  return (
    <section className={page['part']}>
      <h3>{words.tone}</h3>
      {brand && <p className={page['quiet']}>{words.toneSays}</p>}
      <div className={page['sheet']} data-sideways>
        <table style={{ '--columns': Object.keys(ends).length + 1 } as CSSProperties}>
          <ToneHead />
          <tbody>
            {messages.map((message) => (
              <ToneRow key={message.id} message={message} ours={brand?.tone} onShow={onShow} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function ToneHead() {
  const words = useWords().voice
  return (
    <thead>
      <tr>
        <th scope="col">{words.message}</th>
        {Object.entries(ends).map(([axis, [low, high]]) => (
          <th key={axis} scope="col">
            {low} – {high}
          </th>
        ))}
        <th scope="col">{words.distance}</th>
      </tr>
    </thead>
  )
}
