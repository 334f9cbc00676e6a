import { useQuery } from '@tanstack/react-query'
import { WindowBoxes } from '../../../panels/counting/AboutBoxes.tsx'
import { api, type Answers } from '../../../session/api.ts'
import { Sheet } from '../../../ui/Sheet.tsx'
import { useFormats, useWords } from '../../../words/words.ts'
import type { Asked } from './asked.ts'
import { HeatTable } from './HeatTable.tsx'
import { givenUp, live } from './live.ts'
import { Refused } from './Refused.tsx'
import styles from './behaviour.module.css'

interface Props {
  dataSet: string
  asked: Asked
  onTurn: (part: Partial<Asked>) => void
}

/** Where people whose main brand was one went until the next window. */
export function Switching({ dataSet, asked, onTurn }: Props) {
  const words = useWords().behaviour.switching
  const { category, before, window } = asked
  const { data, error, isPlaceholderData } = useQuery({
    ...api.consumers.switching.queryOptions({ dataSet, category, before, after: window }, givenUp),
    ...live,
  })
  return (
    <Sheet title={words.title} says={words.says}>
      <div className={styles['boxes']} role="group" aria-label={words.before}>
        <WindowBoxes
          from={before.from}
          to={before.to}
          onWrite={({ from = before.from, to = before.to }) => onTurn({ before: { from, to } })}
        />
      </div>
      {data ? (
        <div
          aria-busy={isPlaceholderData}
          data-old={isPlaceholderData || undefined}
          className={styles['answer']}
        >
          <Matrix found={data} />
        </div>
      ) : (
        <Refused error={error} />
      )}
    </Sheet>
  )
}

type Found = Answers['consumers']['switching']

function Matrix({ found: { brands, moves } }: { found: Found }) {
  const words = useWords().behaviour.switching
  const { number, percent } = useFormats()
  const hasOthers = moves.some(({ from, to }) => from === '' || to === '')
  const ends: (string | null)[] = [...brands, ...(hasOthers ? [''] : []), null]
  const nameOf = (end: string | null) => (end === null ? words.nothing : end === '' ? words.others : end)
  const people = (from: string | null, to: string | null) =>
    moves.find((move) => move.from === from && move.to === to)?.people ?? 0
  const rows = ends.map((from) => {
    const all = ends.reduce((sum, to) => sum + people(from, to), 0)
    const cells = ends.map((to) => {
      const count = people(from, to)
      if (count === 0) return undefined
      const part = count / all
      return {
        part,
        shown: (
          <>
            {number(count)} <small>{percent(100 * part)}</small>
          </>
        ),
      }
    })
    return { name: nameOf(from), cells }
  })
  return (
    <HeatTable
      title={words.matrix}
      says={words.matrixSays}
      head={words.from}
      over={words.to}
      columns={ends.map(nameOf)}
      rows={rows}
    />
  )
}
