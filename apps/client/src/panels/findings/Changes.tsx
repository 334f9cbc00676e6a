import type { Repair } from '@parley/model/rules/rule.ts'
import { useSession } from '../../session/useBoard.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { changesOf } from './changes-of.ts'
import styles from './findings.module.css'

const most = 8

/** What a repair will change, a sentence each. */
export function Changes({ repair }: { repair: Repair }) {
  const { reader } = useSession()
  const words = useWords()
  const formats = useFormats()
  const changes = changesOf(repair, reader.board, { words, formats })
  return (
    <ul className={styles['changes']}>
      {changes.slice(0, most).map((one) => (
        <li key={one} dir="auto">
          {one}
        </li>
      ))}
      {changes.length > most && <li>{words.board.away.more(changes.length - most)}</li>}
    </ul>
  )
}
