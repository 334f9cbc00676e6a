import '@fontsource-variable/hanken-grotesk/wght.css'
import '@fontsource-variable/literata/wght-italic.css'
import '../../tokens.css'
import '../../base.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Tooltip } from 'radix-ui'
import { createRoot } from 'react-dom/client'
import { createShapeId, Tldraw, type Editor, type TLShapePartial } from 'tldraw'
import 'tldraw/tldraw.css'
import { readPlanFile, type PlanFile } from '@parley/model/board/plan-file.ts'
import { peer } from '../../session/peers.fixture.ts'
import { OpenBoard } from '../../session/useBoard.tsx'
import { speakAll } from '../../words/words.ts'
import { Canvas } from '../Canvas.tsx'
import { canvasOf } from '../canvas-store.ts'
import { mountedOf } from '../mounted.ts'

// What the bench of panning looks at: a board of so many cards and links, or bare tldraw with as many plain shapes.

const apart = { x: 300, y: 220 }
const spotOf = (place: number, all: number) => {
  const columns = Math.ceil(Math.sqrt(all * 1.4))
  return { x: (place % columns) * apart.x, y: Math.floor(place / columns) * apart.y }
}

function plan(size: number): PlanFile {
  const ids = Array.from({ length: size }, (_, place) => place)
  const cards = ids.map((place) => {
    const spot = { id: `c${place}`, title: `Card number ${place} of this board`, ...spotOf(place, size) }
    if (place % 3 === 0)
      return {
        ...spot,
        kind: 'segment',
        loyalty: 'swing',
        size: 16_800,
        brandShares: { Ours: 31, Theirs: 69 },
      }
    if (place % 3 === 1)
      return { ...spot, kind: 'contactPoint', direction: 'twoWay', responseHours: 24, place: '62 stores' }
    return { ...spot, kind: 'message', texts: { en: 'Same coffee. A third less packaging.' } }
  })
  // Segments, contact points and messages lie in turn, and are joined as a plan would join them, some a way off.
  const at = (place: number) => `c${place < size ? place : place % 3}`
  const links = ids.map((place) => {
    const first = place - (place % 3)
    const [segment, point, message] = [at(first + 3 * (place % 4)), at(first + 1), at(first + 2)]
    const id = `l${place}`
    if (place % 3 === 0) return { id, kind: 'touches', from: point, to: segment }
    return place % 3 === 1
      ? { id, kind: 'carries', from: point, to: message }
      : { id, kind: 'addresses', from: message, to: segment }
  })
  const days = { startsOn: '2026-09-01', endsOn: '2027-02-28', ownBrand: 'Ours' }
  const file = { format: 'parley.plan', version: 1, plan: { title: 'Bench', ...days }, cards, links }
  const read = readPlanFile(file)
  if (!read.ok) throw new Error(read.faults.map(({ path, says }) => `${path} ${says}`).join('; '))
  return read.file
}

function plainShapes(size: number): TLShapePartial[] {
  return Array.from({ length: size }, (_, place) => {
    const { x, y } = spotOf(place, size)
    return [
      { id: createShapeId(`g${place}`), type: 'geo', x, y, props: { w: 240, h: 140 } },
      { id: createShapeId(`l${place}`), type: 'line', x: x + 240, y: y + 70 },
    ]
  }).flat()
}

const query = new URLSearchParams(location.search)
const size = Number(query.get('size') ?? 200)
/** There is no server behind this page. */
const nobodyToAsk = new QueryClient({ defaultOptions: { queries: { enabled: false } } })
const root = createRoot(document.getElementById('root') ?? document.body)

function mountBoard(ready: (editor: Editor) => void): void {
  const { session } = peer('alice', plan(size))
  canvasOf(session)
  root.render(
    <QueryClientProvider client={nobodyToAsk}>
      <OpenBoard value={session}>
        <Tooltip.Provider>
          <Canvas session={session} />
        </Tooltip.Provider>
      </OpenBoard>
    </QueryClientProvider>,
  )
  mountedOf(session).subscribe(({ editor }) => editor && ready(editor))
}

function mountBare(ready: (editor: Editor) => void): void {
  const fill = (editor: Editor) => {
    editor.createShapes(plainShapes(size))
    ready(editor)
  }
  root.render(<Tldraw hideUi options={{ maxShapesPerPage: 20_000 }} onMount={fill} />)
}

const frame = () => new Promise<number>((drawn) => requestAnimationFrame(drawn))

/** Moves the view a step a frame, and answers how long each frame took. */
async function pan(editor: Editor, frames: number, zoom: number | 'fit'): Promise<number[]> {
  if (zoom === 'fit') editor.zoomToFit({ immediate: true })
  else editor.setCamera({ x: -900, y: -600, z: zoom }, { immediate: true })
  for (let rest = 0; rest < 20; rest++) await frame()
  const took: number[] = []
  let last = await frame()
  for (let step = 0; step < frames; step++) {
    const { x, y, z } = editor.getCamera()
    editor.setCamera({ x: x - 12 / z, y: y - (step % 60 < 30 ? 5 : -5) / z, z }, { immediate: true })
    const now = await frame()
    took.push(now - last)
    last = now
  }
  return took
}

const mount = query.has('bare') ? mountBare : mountBoard
const ready = (editor: Editor) =>
  Object.assign(window, { pan: (frames: number, zoom: number | 'fit') => pan(editor, frames, zoom) })
void speakAll().then(() => mount(ready))
