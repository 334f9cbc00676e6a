import * as Y from 'yjs'
import { rootOf } from './doc.ts'

/** A picture that a drawing shows: the hash of its bytes, and the client id under which its address was written. */
export type PictureOn = { hash: string; by: number }

const address = /^\/assets\/([0-9a-f]{64})$/

/** The pictures on a board, each with every client id that brought it there. */
export function picturesOn(doc: Y.Doc): PictureOn[] {
  return [...rootOf(doc, 'canvas').keys()].flatMap((id) => {
    const drawing = rootOf(doc, 'canvas').get(id)
    const found = drawing instanceof Y.Map && sourceIn(drawing as Y.Map<unknown>)
    return found ? [found] : []
  })
}

/** Where a drawing's props came as one value, whoever wrote them wrote the address. */
function sourceIn(drawing: Y.Map<unknown>): PictureOn | undefined {
  const props = drawing.get('props')
  const holder = props instanceof Y.Map ? props : drawing
  const key = props instanceof Y.Map ? 'src' : 'props'
  const src: unknown = props instanceof Y.Map ? props.get('src') : srcOf(props)
  const hash = typeof src === 'string' ? address.exec(src)?.[1] : undefined
  const by = holder._map.get(key)?.id.client
  return hash === undefined || by === undefined ? undefined : { hash, by }
}

const srcOf = (props: unknown): unknown =>
  typeof props === 'object' && props !== null && 'src' in props ? props.src : undefined
