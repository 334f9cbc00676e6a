import { atom, computed, react, type Editor, type TLRenderingShape, type TLShapeId } from 'tldraw'
import { restedMs } from '../ui/last-key.ts'

/** How many shapes out of sight are drawn in one idle moment: few, so that a key pressed meanwhile waits for no more. */
const slice = 24

/** Nobody writes when no key was pressed for so long, in ms: what is drawn meanwhile is seen by nobody. */
const rest = 500

/** Safari has no idle moments; a short wait lets everything else come first. */
const whenIdle = (work: () => void): (() => void) => {
  if (typeof requestIdleCallback === 'undefined') {
    const waiting = setTimeout(work, 50)
    return () => clearTimeout(waiting)
  }
  const waiting = requestIdleCallback(work)
  return () => cancelIdleCallback(waiting)
}

/** The shapes that are drawn: those in sight, those that were, and what is drawn ahead. */
function shapesDrawn(editor: Editor) {
  const drawAll = editor.getRenderingShapes.bind(editor)
  const all = computed('all shapes', () => drawAll())
  const drawn = new Set<TLShapeId>()
  const ahead = atom('drawn ahead', 0)
  let last: TLRenderingShape[] = []
  let [from, size] = [last, -1]
  const shown = computed('shapes in sight first', () => {
    ahead.get()
    const hidden = editor.getCulledShapes()
    const now = all.get()
    for (const { id } of now) if (!hidden.has(id)) drawn.add(id)
    // The same list as before where nothing came: the view moved, and React has nothing to compare.
    if (from !== now || drawn.size !== size) last = now.filter(({ id }) => drawn.has(id))
    ;[from, size] = [now, drawn.size]
    return last
  })
  /** Draws a few more; false where there are none. */
  const drawMore = (): boolean => {
    const next = all
      .__unsafe__getWithoutCapture()
      .filter(({ id }) => !drawn.has(id))
      .slice(0, slice)
    for (const { id } of next) drawn.add(id)
    if (next.length > 0) ahead.set(ahead.get() + 1)
    return next.length > 0
  }
  return { all, shown, drawMore }
}

/**
 * tldraw draws every shape of the page before it shows one. Here those in sight come first and the others while
 * nothing else is to do, so that a board is there as fast as what one sees of it. What was drawn once stays.
 */
export function drawSightFirst(editor: Editor): void {
  const { all, shown, drawMore } = shapesDrawn(editor)
  Object.assign(editor, { getRenderingShapes: () => shown.get() })

  let callOff = () => {}
  const goOn = () => {
    const left = rest - restedMs()
    if (left > 0) {
      const waiting = setTimeout(goOn, left)
      callOff = () => clearTimeout(waiting)
      return
    }
    if (drawMore()) callOff = whenIdle(goOn)
  }
  editor.disposables.add(
    react('draw the rest', () => {
      all.get()
      callOff()
      callOff = whenIdle(goOn)
    }),
  )
  editor.disposables.add(() => callOff())
}
