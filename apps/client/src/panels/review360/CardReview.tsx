import { useQuery } from '@tanstack/react-query'
import { Scale } from 'lucide-react'
import { api } from '../../session/api.ts'
import { useMayDo, useSession } from '../../session/useBoard.tsx'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words/words.ts'
import { useReviewDoor } from './useReviewDoor.ts'
import styles from './review360.module.css'

/** At a review card: the way to the review that is written on it, or to begin one. */
export function CardReview({ card }: { card: string }) {
  const said = useWords().review360.card
  const { board } = useSession()
  const [mayReview, mayAsk] = [useMayDo('review'), useMayDo('ask')]
  const door = useReviewDoor()
  const list = useQuery({
    ...api.reviews.list.queryOptions({ board, limit: 100 }),
    enabled: mayReview,
  })
  if (!list.data) return null
  const found = list.data.reviews.find((one) => one.card === card)
  if (!found && !mayAsk) return null
  const go = () => door.show(found ? { is: 'one', id: found.id } : { is: 'begin', card })
  return (
    <div className={styles['atCard']}>
      <Button size="s" icon={Scale} onClick={go}>
        {found ? said.go : said.begin}
      </Button>
      {!found && <p className={styles['quiet']}>{said.says}</p>}
    </div>
  )
}
