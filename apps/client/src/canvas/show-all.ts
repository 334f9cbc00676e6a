import type { Editor, TLCameraMoveOptions } from 'tldraw'

const margin = { side: 40, top: 40, bottom: 84 }

/** Brings everything on the board into view, above the bars at the bottom, no nearer than 100 %. */
export function showAll(editor: Editor, how: TLCameraMoveOptions): void {
  const bounds = editor.getCurrentPageBounds()
  if (!bounds) return
  const { w, h } = editor.getViewportScreenBounds()
  const [across, down] = [Math.max(80, w - 2 * margin.side), Math.max(80, h - margin.top - margin.bottom)]
  const z = Math.min(1, Math.max(0.05, Math.min(across / bounds.w, down / bounds.h)))
  const x = (margin.side + across / 2) / z - bounds.midX
  const y = (margin.top + down / 2) / z - bounds.midY
  editor.setCamera({ x, y, z }, how)
}
