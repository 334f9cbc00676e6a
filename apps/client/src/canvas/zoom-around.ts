import type { Editor } from 'tldraw'

const calm = 200

/** Zooms about the middle of the view. */
export function zoomAround(editor: Editor, zoom: number): void {
  const { center } = editor.getViewportPageBounds()
  const z = Math.min(8, Math.max(0.05, zoom))
  const { w, h } = editor.getViewportScreenBounds()
  const camera = { x: w / 2 / z - center.x, y: h / 2 / z - center.y, z }
  editor.setCamera(camera, { animation: { duration: calm } })
}
