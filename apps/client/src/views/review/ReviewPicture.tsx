import { useMemo } from 'react'
import { boardFrom } from '@parley/model/board/from-file.ts'
import { classes } from '../../ui/classes.ts'
import { useWords } from '../../words/words.ts'
import { DifferenceDrawing } from '../past/DifferenceDrawing.tsx'
import { planBefore, planOf, type Laid } from './laid.ts'
import page from './review.module.css'
import styles from './ReviewPicture.module.css'

/** The plan drawn small, with what is other than the last time marked. */
export function ReviewPicture({ laid }: { laid: Laid }) {
  const said = useWords().review.picture
  const { plan, planBefore: was } = laid
  const boards = useMemo(() => {
    const now = planOf({ plan })
    const before = planBefore({ planBefore: was }) ?? now
    return now && before ? { after: boardFrom(now), before: boardFrom(before) } : undefined
  }, [plan, was])
  if (!boards) return null
  return (
    <figure className={classes(page['sheet'], styles['map'], was === null && styles['first'])}>
      <figcaption>
        <b>{said.title}</b>
      </figcaption>
      <DifferenceDrawing {...boards} />
    </figure>
  )
}
