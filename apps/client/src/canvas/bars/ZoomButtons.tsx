import { Maximize, Minus, Plus } from 'lucide-react'
import { IconButton } from '../../ui/IconButton.tsx'
import { Tooltip } from '../../ui/Tooltip.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { useShortcut } from '../../panels/acts/useShortcut.ts'
import { zoomStep, type DeskActs } from '../desk.ts'
import styles from './bars.module.css'

interface Props {
  /** In per cent. */
  zoom: number
  acts: Pick<DeskActs, 'zoomBy' | 'zoomSet' | 'zoomToFit'>
}

/** Out, how far, in, and everything. */
export function ZoomButtons({ zoom, acts }: Props) {
  const { zoom: words } = useWords().canvas
  const keyOf = useShortcut()
  const level = useFormats().percent(zoom)
  return (
    <>
      <IconButton
        icon={Minus}
        label={words.out}
        shortcut={keyOf('zoomOut')}
        onClick={() => acts.zoomBy(1 / zoomStep)}
      />
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
      <IconButton
        icon={Plus}
        label={words.in}
        shortcut={keyOf('zoomIn')}
        onClick={() => acts.zoomBy(zoomStep)}
      />
      <IconButton
        icon={Maximize}
        label={words.fit}
        shortcut={keyOf('fit')}
        onClick={() => acts.zoomToFit()}
      />
    </>
  )
}
