import { useQuery } from '@tanstack/react-query'
import { limits } from '@parley/model/wire.ts'
import { FaultAlert } from '../FaultAlert.tsx'
import { api, type Answers } from '../../session/api.ts'
import { Alert } from '../../ui/Alert.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import styles from './size.module.css'

type Size = Answers['boards']['size']

/** What a board takes on the server, part by part. */
export function BoardSize({ board }: { board: string }) {
  const words = useWords()
  const size = useQuery({ ...api.boards.size.queryOptions({ board }), gcTime: 0 })
  if (size.error) return <FaultAlert of={size.error} />
  if (!size.data) return <Skeleton height="9rem" />
  return (
    <>
      <Facts size={size.data} />
      {isWorthIt(size.data) && <Alert severity="hint">{words.size.worth}</Alert>}
    </>
  )
}

/** Where the plan is the smaller half of a document that takes long to open. */
export const isWorthIt = ({ document, anew }: Pick<Size, 'document' | 'anew'>): boolean =>
  document > limits.boardWarnBytes / 5 && anew < document / 2

function Facts({ size }: { size: Size }) {
  const { facts, bytes, edits, pictures } = useWords().size
  const { number } = useFormats()
  const rows: [string, string, string?][] = [
    [facts.document, bytes(size.document)],
    [facts.anew, bytes(size.anew)],
    [facts.cards, number(size.cards)],
    [facts.links, number(size.links)],
    [facts.grown, bytes(size.grown), edits(size.edits)],
    [facts.history, bytes(size.journal)],
    [facts.snapshots, bytes(size.snapshots)],
    [facts.pictures, bytes(size.pictureBytes), pictures(size.pictures, limits.pictureBytes)],
  ]
  return (
    <dl className={styles['facts']}>
      {rows.map(([name, value, more]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value}
            {more && <span className={styles['more']}>{more}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
