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

/**
 * Hashes of the pictures that somebody sees on a board: an address stays in the document when the last drawing that
 * showed it is taken off.
 */
export function picturesShown(doc: Y.Doc): string[] {
  const canvas = rootOf(doc, 'canvas')
  const shown = new Set([...canvas.values()].map(assetOf))
  const hashes = [...canvas.keys()].flatMap((id) => {
    const drawing = shown.has(id) ? canvas.get(id) : undefined
    return drawing instanceof Y.Map ? (sourceIn(drawing as Y.Map<unknown>)?.hash ?? []) : []
  })
  return [...new Set(hashes)]
}

/** The picture that a drawing shows, by the id under which its address stands. */
function assetOf(drawing: unknown): unknown {
  const props: unknown = drawing instanceof Y.Map ? drawing.get('props') : undefined
  if (props instanceof Y.Map) return props.get('assetId')
  return typeof props === 'object' && props !== null && 'assetId' in props ? props.assetId : undefined
}

const srcOf = (props: unknown): unknown =>
  typeof props === 'object' && props !== null && 'src' in props ? props.src : undefined
