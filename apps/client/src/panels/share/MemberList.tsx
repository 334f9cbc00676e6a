import type { Answers } from '../../session/api.ts'
import { Face } from '../../ui/Face.tsx'
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
    <ul className={styles['people']}>
      {people.map(({ id, name, colour, standing, email }) => (
        <li key={id} className={styles['person']}>
          <Face name={name} colour={colour} mine={id === me} />
          <div className={styles['words']}>
            <b dir="auto">{name}</b>
            {email && <p>{email}</p>}
          </div>
          <span className={styles['standing']}>{said.standing(standing === 'owner', id === me)}</span>
        </li>
      ))}
    </ul>
  )
}
