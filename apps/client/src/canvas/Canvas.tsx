import { memo, useMemo } from 'react'
import { Tldraw } from 'tldraw'
import 'tldraw/tldraw.css'
import { useStore } from 'zustand'
import type { BoardSession } from '../session/session.ts'
import { useWords } from '../words/words.ts'
import { BoardBars } from './bars/BoardBars.tsx'
import { allShapes, canvasOf } from './canvas-store.ts'
import { components } from './components.tsx'
import { dropKind } from './tools/drop-kind.ts'
import { mountedOf } from './mounted.ts'
import { overrides } from './overrides.ts'
import { stock } from './stock.ts'
import { ownTools } from './tools/tools.ts'
import { useStepBack } from './useStepBack.ts'
import { useCanvasUser } from './useCanvasUser.ts'
import { useTied } from './useTied.ts'
import styles from './canvas.module.css'

/** Drawn anew where it is told something else: whether it stands behind another view is nothing to its thousands of parts. */
const Drawn = memo(Tldraw)

/**
 * The board as a canvas. Fills its parent; everything outside speaks to it through `deskOf(session)`. Drawing a
 * thousand cards takes a second: behind another view they stay, out of sight and out of reach.
 */
export function Canvas({ session, shown = true }: { session: BoardSession; shown?: boolean }) {
  const user = useCanvasUser(session)
  const { canvas } = useWords()
  const { store, scene } = canvasOf(session)
  useStepBack(scene)
  const { editor } = useStore(mountedOf(session))
  const mount = useTied(session, shown)
  const dropping = useMemo(() => dropKind(session), [session])
  return (
    <div
      className={styles['canvas']}
      role="region"
      aria-label={canvas.label}
      aria-hidden={shown ? undefined : true}
      data-behind={shown ? undefined : true}
      data-takes-keys={shown || undefined}
      {...dropping}
    >
      <Drawn
        {...stock}
        store={store}
        user={user}
        components={components}
        shapeUtils={allShapes}
        tools={ownTools}
        overrides={overrides}
        onMount={mount}
      />
      {editor && <BoardBars editor={editor} session={session} />}
    </div>
  )
}
