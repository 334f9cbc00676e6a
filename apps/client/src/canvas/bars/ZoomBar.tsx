import { Map as MapIcon, Redo2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import type { Editor } from 'tldraw'
import { useStore } from 'zustand'
import type { BoardSession } from '../../session/session.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { useShortcut } from '../../panels/acts/useShortcut.ts'
import { useIsPhone } from '../../ui/phone.ts'
import { useWords } from '../../words/words.ts'
import { deskOf } from '../desk.ts'
import { Minimap } from './Minimap.tsx'
import { ZoomButtons } from './ZoomButtons.tsx'
import styles from './bars.module.css'

/** Undo and zoom, bottom start; the map above them when asked for. */
export function ZoomBar({ editor, session }: { editor: Editor; session: BoardSession }) {
  const { zoom: words } = useWords().canvas
  const desk = deskOf(session)
  const zoom = useStore(desk.state, (state) => Math.round(state.zoom * 100))
  const { undo, redo } = useStore(desk.state)
  const phone = useIsPhone()
  const mayWrite = useStore(session.write).is === 'writable' && !phone
  const keyOf = useShortcut()
  const [map, setMap] = useState(false)
  return (
    <div className={styles['start']}>
      {map && <Minimap editor={editor} session={session} />}
      <div className={styles['zoom']} role="toolbar" aria-label={words.label}>
        {mayWrite && (
          <>
            <IconButton
              icon={Undo2}
              label={words.undo}
              shortcut={keyOf('undo')}
              disabled={undo === 0}
              onClick={() => desk.undo()}
            />
            <IconButton
              icon={Redo2}
              label={words.redo}
              shortcut={keyOf('redo')}
              disabled={redo === 0}
              onClick={() => desk.redo()}
            />
            <span className={styles['part']} />
          </>
        )}
        <ZoomButtons zoom={zoom} acts={desk} />
        <IconButton icon={MapIcon} label={words.map} pressed={map} onClick={() => setMap(!map)} />
      </div>
    </div>
  )
}
