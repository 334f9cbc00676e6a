import { useInfiniteQuery } from '@tanstack/react-query'
import { FaultAlert } from '../FaultAlert.tsx'
import type { Answers } from '../../session/api.ts'
import { api, client } from '../../session/api.ts'
import { Ago } from '../../ui/Ago.tsx'
import { NextPage } from '../../ui/NextPage.tsx'
import { Face } from '../../ui/Face.tsx'
import { useWords } from '../../words/words.ts'
import styles from './Arrivals.module.css'

/** Who came by a link and is still let in by it, the last first. */
export function Arrivals({ invitation }: { invitation: string }) {
  const words = useWords()
  const said = words.share
  const list = useInfiniteQuery({
    queryKey: [...api.invitations.people.list.queryKey({ invitation }), 'pages'],
    queryFn: ({ pageParam }) =>
      client.invitations.people.list.query({ invitation, ...(pageParam && { before: pageParam }) }),
    initialPageParam: undefined as Answers['invitations']['people']['list']['next'] | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })
  if (list.error) return <FaultAlert of={list.error} />
  const people = list.data?.pages.flatMap((page) => page.people) ?? []
  if (list.data && people.length === 0) return <p className={styles['none']}>{said.nobodyLeft}</p>
  return (
    <div aria-busy={list.isPending}>
      <ul className={styles['came']}>
        {people.map(({ id, name, colour, cameAt }) => (
          <li key={id}>
            <Face name={name} colour={colour} size="s" />
            <b dir="auto">{name}</b>
            <Ago at={cameAt} says={said.came} />
          </li>
        ))}
      </ul>
      <NextPage of={list} size="s" variant="bare">
        {said.earlier}
      </NextPage>
    </div>
  )
}
