import type { Editor } from 'tldraw'
import { addLink } from '@parley/model/board/edit.ts'
import { linksFrom } from '@parley/model/board/board.ts'
import type { Way } from '../links/fits.ts'
import { sayIn, sceneOf } from '../scene.ts'
import { shapeOfLink } from '../shape-ids.ts'
import { tongue } from '../tongue.ts'

/** Joins two cards with a verb, read from one to the other or turned round. The same link is not made twice. */
export function drawLink(editor: Editor, from: string, to: string, { kind, turned }: Way): void {
  const scene = sceneOf(editor)
  const { session } = scene
  const ends = turned ? { from: to, to: from } : { from, to }
  const twin = linksFrom(session.reader.board, ends.from, kind).find((link) => link.to === ends.to)
  if (twin) sayIn(scene, tongue.words.canvas.links.already)
  editor.markHistoryStoppingPoint('link')
  const id = twin ? twin.id : addLink(session.pen, { kind, ...ends })
  if (editor.getShape(shapeOfLink(id))) editor.setSelectedShapes([shapeOfLink(id)])
}
