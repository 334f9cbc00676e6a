import { Maximize, Minus, Plus } from 'lucide-react'
import { IconButton } from '../../ui/IconButton.tsx'
import { Tooltip } from '../../ui/Tooltip.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import type { DeskActs } from '../desk.ts'
import styles from './bars.module.css'

const step = 1.25

interface Props {
  /** In per cent. */
  zoom: number
  acts: Pick<DeskActs, 'zoomBy' | 'zoomSet' | 'zoomToFit'>
}

/** Out, how far, in, and everything. */
export function ZoomButtons({ zoom, acts }: Props) {
  const { zoom: words } = useWords().canvas
  const level = useFormats().percent(zoom)
  return (
    <>
      <IconButton icon={Minus} label={words.out} shortcut="−" onClick={() => acts.zoomBy(1 / step)} />
      <Tooltip says={words.level(level)}>
        <button
          type="button"
          className={styles['level']}
          aria-label={words.level(level)}
          onClick={() => acts.zoomSet(1)}
        >
          {level}
        </button>
      </Tooltip>
      <IconButton icon={Plus} label={words.in} shortcut="+" onClick={() => acts.zoomBy(step)} />
      <IconButton icon={Maximize} label={words.fit} shortcut="Shift 1" onClick={() => acts.zoomToFit()} />
    </>
  )
}
