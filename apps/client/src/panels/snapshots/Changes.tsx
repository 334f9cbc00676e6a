import { useQuery } from '@tanstack/react-query'
import { groups } from '@parley/model/difference/group.ts'
import { FaultAlert } from '../FaultAlert.tsx'
import { api } from '../../session/api.ts'
import { useWords } from '../../words/words.ts'
import { Told } from '../Told.tsx'
import styles from './snapshots.module.css'

/** What is other on the board than it was in a snapshot, what a lead asks for first; a press goes to the card. */
export function Changes({ from, onGo }: { from: string; onGo: () => void }) {
  const words = useWords()
  const said = words.snapshots
  // Asked anew each time it is unfolded: the board goes on.
  const compared = useQuery({ ...api.snapshots.compare.queryOptions({ from }), staleTime: 0, gcTime: 0 })
  if (compared.error) return <FaultAlert of={compared.error} />
  if (!compared.data) return <p className={styles['quiet']}>{said.reading}</p>
  const { sentences } = compared.data
  if (sentences.length === 0) return <p className={styles['quiet']}>{said.nothing}</p>
  return (
    <dl className={styles['changes']}>
      {groups.map((group) => {
        const told = sentences.filter((one) => one.group === group)
        if (told.length === 0) return null
        return (
          <div key={group}>
            <dt>{said.groups[group]}</dt>
            {told.map((sentence) => (
              <dd key={sentence.says}>
                <Told sentence={sentence} onGo={onGo} />
              </dd>
            ))}
          </div>
        )
      })}
    </dl>
  )
}
