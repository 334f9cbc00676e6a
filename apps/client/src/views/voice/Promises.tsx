import { memo, type CSSProperties } from 'react'
import { CardChip } from '../../panels/CardChip.tsx'
import { usePasses } from '../../panels/filter/useFilter.ts'
import { Badge } from '../../ui/Badge.tsx'
import { sameThroughout } from '../../ui/same.ts'
import { useFormats, useWords } from '../../words/words.ts'
import type { Promised } from './matrix.ts'
import { ShownCard } from './ShownCard.tsx'
import styles from './voice.module.css'

interface Props {
  promises: readonly Promised[]
  onShow: (card: string) => void
}

/** What we say, what makes it true, and who else can say so. */
export function Promises({ promises: all, onShow }: Props) {
  const words = useWords().voice
  const passes = usePasses()
  const promises = all.filter(({ message }) => passes(message))
  if (promises.length === 0) return null
  return (
    <section className={styles['part']}>
      <h3>{words.promises}</h3>
      <p className={styles['quiet']}>{words.promisesSay}</p>
      <div className={styles['sheet']} data-sideways>
        <table style={{ '--columns': 2 } as CSSProperties}>
          <thead>
            <tr>
              <th scope="col">{words.say}</th>
              <th scope="col">{words.does}</th>
              <th scope="col">{words.confirm}</th>
            </tr>
          </thead>
          <tbody>
            {promises.map((promise) => (
              <PromiseRow key={promise.message.id} promise={promise} onShow={onShow} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

const PromiseRow = memo(DrawnRow, sameThroughout)

function DrawnRow({ promise, onShow }: { promise: Promised; onShow: (card: string) => void }) {
  return (
    <tr>
      <th scope="row">
        <ShownCard card={promise.message} onShow={onShow} />
      </th>
      <td>
        <Does promise={promise} />
      </td>
      <td>
        <Confirms promise={promise} />
      </td>
    </tr>
  )
}

function Does({ promise: { message, does } }: { promise: Promised }) {
  const words = useWords().voice
  const { date } = useFormats()
  if (does.length === 0) return <span className={styles['quiet']}>{words.nothingDone}</span>
  return (
    <div className={styles['chips']}>
      {does.map(({ id, title, releasedOn }) => {
        const early =
          releasedOn !== undefined && message.startsOn !== undefined && message.startsOn < releasedOn
        return early ? (
          <Badge key={id} severity="error">
            {words.from(title, date(releasedOn, 'full'))}
          </Badge>
        ) : (
          <CardChip key={id} id={id} />
        )
      })}
    </div>
  )
}

function Confirms({ promise: { confirms, alone } }: { promise: Promised }) {
  const words = useWords().voice
  const { list } = useFormats()
  return (
    <div className={styles['chips']}>
      {confirms.map(({ id }) => (
        <CardChip key={id} id={id} />
      ))}
      {alone.length > 0 && (
        <Badge severity="hint">{words.alone(list(alone.map(({ title }) => title)))}</Badge>
      )}
      {confirms.length === 0 && alone.length === 0 && (
        <span className={styles['quiet']}>{words.nobodyConfirms}</span>
      )}
    </div>
  )
}
