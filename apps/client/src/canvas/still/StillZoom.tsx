import { useValue, type Editor } from 'tldraw'
import { useWords } from '../../words/words.ts'
import { ZoomButtons } from '../bars/ZoomButtons.tsx'
import { showAll } from '../show-all.ts'
import { zoomAround } from '../zoom-around.ts'
import styles from '../bars/bars.module.css'

/** Zoom alone: there is nothing to undo in the past. */
export function StillZoom({ editor }: { editor: Editor }) {
  const said = useWords().past
  const zoom = useValue('zoom', () => Math.round(editor.getZoomLevel() * 100), [editor])
  const acts = {
    zoomBy: (factor: number) => zoomAround(editor, editor.getZoomLevel() * factor),
    zoomSet: (level: number) => zoomAround(editor, level),
    zoomToFit: () => showAll(editor, { animation: { duration: 200 } }),
  }
  return (
    <div className={styles['start']}>
      <div className={styles['zoom']} role="toolbar" aria-label={said.zoom}>
        <ZoomButtons zoom={zoom} acts={acts} />
      </div>
    </div>
  )
}
