import type { Answers } from '../../session/api.ts'
import { Face } from '../../ui/Face.tsx'
import { Row, Rows } from '../../ui/Rows.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useWords } from '../../words/words.ts'
import styles from './MemberList.module.css'

interface Props {
  people: Answers['account']['people']['list'] | undefined
  me: string | undefined
}

export function MemberList({ people, me }: Props) {
  const said = useWords().share.people
  if (!people) return <Skeleton height="3rem" />
  return (
    <Rows>
      {people.map(({ id, name, colour, standing, email }) => (
        <Row
          key={id}
          mark={<Face name={name} colour={colour} mine={id === me} />}
          title={name}
          says={email}
          end={<small className={styles['standing']}>{said.standing(standing === 'owner', id === me)}</small>}
        />
      ))}
    </Rows>
  )
}
