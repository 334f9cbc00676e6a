import {
  atom,
  createTLStore,
  defaultBindingUtils,
  defaultShapeUtils,
  type TLAnyShapeUtilConstructor,
  type TLStore,
} from 'tldraw'
import type { BoardSession } from '../session/session.ts'
import { isPhone, watchPhone } from '../ui/phone.ts'
import { picturesFor } from './assets.ts'
import { Binding } from './binding/binding.ts'
import { CardShapeUtil } from './card/CardShape.tsx'
import { guard } from './guards.ts'
import { LaneShapeUtil } from './lanes.ts'
import { keepRoutes, type Routing } from './links/keep-routes.ts'
import { LinkShapeUtil } from './links/LinkShape.tsx'
import { fontsReady, haveFonts } from './measure.ts'
import { makeScene, type Scene } from './scene.ts'

/** The kinds of shape that are ours; the others are tldraw’s own. */
export const ownShapes: TLAnyShapeUtilConstructor[] = [CardShapeUtil, LinkShapeUtil, LaneShapeUtil]
const replaced = new Set<unknown>(ownShapes.map((util): unknown => util.type))
// tldraw's own list does not meet its own type where optional means absent.
const stock = defaultShapeUtils as readonly unknown[] as readonly TLAnyShapeUtilConstructor[]
/** tldraw’s kinds of shape beside ours. */
export const drawnShapes = stock.filter((util) => !replaced.has(util.type))
export const allShapes = [...drawnShapes, ...ownShapes]

/** A board as tldraw holds it: its store, bound to the board. */
export type CanvasStore = { store: TLStore; scene: Scene; binding: Binding }

const open = new WeakMap<BoardSession, CanvasStore>()

/**
 * The store of an open board. Made once a session and outside React, whose strict mode would make it twice; it
 * follows the board as long as the session lasts, so that coming back from another view costs nothing.
 */
export function canvasOf(session: BoardSession): CanvasStore {
  const known = open.get(session)
  if (known) return known
  const made = openCanvas(session)
  open.set(session, made)
  return made
}

function openCanvas(session: BoardSession): CanvasStore {
  const mayWrite = () => session.write.getState().is === 'writable' && !isPhone()
  const modeOf = () => (mayWrite() ? 'readwrite' : 'readonly')
  const mode = atom<'readonly' | 'readwrite'>('mode', modeOf())
  session.write.subscribe(() => mode.set(modeOf()))
  watchPhone(() => mode.set(modeOf()))
  const store = createTLStore({
    shapeUtils: allShapes,
    bindingUtils: defaultBindingUtils,
    assets: picturesFor(session.board),
    // With a mode set, tldraw’s own read-only flag is overwritten by it at every change: this is the one switch.
    collaboration: { status: atom('status', 'online' as const), mode },
  })
  // An empty batch lets tldraw put its page there.
  store.mergeRemoteChanges(() => {})
  const scene = makeScene(store, session)
  const routing: Routing = { now: false }
  guard(store, routing)
  keepRoutes(store, routing)
  const binding = new Binding(session, store, scene.said)
  if (!haveFonts()) void fontsReady().then(() => binding.measureAnew())
  return { store, scene, binding }
}
