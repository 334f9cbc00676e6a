import { Face } from '../../ui/Face.tsx'
import { Row, Rows } from '../../ui/Rows.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useWords } from '../../words/words.ts'
import { MemberMenu } from './MemberMenu.tsx'
import type { Member } from './useStanding.ts'
import styles from './MemberList.module.css'

interface Props {
  people: readonly Member[] | undefined
  me: string | undefined
  /** An owner says what the others are. */
  onRemove: ((member: Member) => void) | undefined
}

export function MemberList({ people, me, onRemove }: Props) {
  const said = useWords().share.people
  if (!people) return <Skeleton height="3rem" />
  return (
    <Rows>
      {people.map((member) => (
        <Row
          key={member.id}
          mark={<Face name={member.name} colour={member.colour} mine={member.id === me} />}
          title={member.name}
          says={member.email}
          end={
            <div className={styles['end']}>
              <small>{said.standing(member.standing === 'owner', member.id === me)}</small>
              {onRemove &&
                (member.id === me ? (
                  <span className={styles['room']} />
                ) : (
                  <MemberMenu member={member} onRemove={() => onRemove(member)} />
                ))}
            </div>
          }
        />
      ))}
    </Rows>
  )
}
