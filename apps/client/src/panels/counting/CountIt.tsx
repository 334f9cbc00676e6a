import { useQuery } from '@tanstack/react-query'
import { Calculator } from 'lucide-react'
import { useState } from 'react'
import type { CardOf } from '@parley/model/cards/index.ts'
import { countedIn } from '@parley/model/consumers/predicate.ts'
import { api } from '../../session/api.ts'
import { useMe } from '../../session/useMe.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { CountSheet } from './CountSheet.tsx'
import { isStale } from './written.ts'
import styles from './counting.module.css'

/** At a segment: asks a data set who belongs to it, and says where and when that was done. For colleagues alone. */
export function CountIt({ card }: { card: CardOf<'segment'> }) {
  const words = useWords().counting
  const me = useMe()
  const colleague = me !== undefined && !me.guest
  const [open, setOpen] = useState(false)
  if (!colleague) return null
  const counted = countedIn(card.predicate)
  return (
    <section className={styles['here']} aria-label={words.here}>
      {counted ? <WhereAndWhen counted={counted} /> : <p className={styles['quiet']}>{words.helps}</p>}
      <Button size="s" icon={Calculator} onClick={() => setOpen(true)}>
        {counted ? words.again : words.here}
      </Button>
      {open && <CountSheet card={card} onClose={() => setOpen(false)} />}
    </section>
  )
}

function WhereAndWhen({ counted }: { counted: NonNullable<ReturnType<typeof countedIn>> }) {
  const words = useWords().counting
  const { date } = useFormats()
  const list = useQuery(api.consumers.list.queryOptions()).data
  const dataSet = list?.find((one) => one.dataSet === counted.dataSet)
  if (!list) return null
  if (!dataSet) return <Badge severity="warning">{words.gone}</Badge>
  const { countedOn } = counted
  return (
    <>
      {countedOn !== undefined && (
        <p className={styles['quiet']}>{words.counted(dataSet.title, date(countedOn, 'full'))}</p>
      )}
      {isStale(counted, dataSet.changedAt) && <Badge severity="warning">{words.stale}</Badge>}
    </>
  )
}
