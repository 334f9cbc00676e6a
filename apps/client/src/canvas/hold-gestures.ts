import type { Editor } from 'tldraw'
import type { Binding } from './binding/binding.ts'

/** States in which a hand is on shapes: nothing is written before it lets go. */
const gestures = [
  'select.translating',
  'select.resizing',
  'select.rotating',
  'select.dragging_handle',
  'draw.drawing',
  'highlight.drawing',
  'frame.pointing',
  'geo.pointing',
  'note.pointing',
  'arrow.pointing',
  'text.pointing',
  'line.pointing',
]

/** What is written here waits while a hand is on shapes, and goes out once it lets go. Answers how to watch no more. */
export function holdGestures(editor: Editor, binding: Binding): () => void {
  binding.holds = () => editor.inputs.isPointing && editor.isInAny(...gestures)
  // Out of a card that is written on itself its letters would run.
  binding.mayGrowLater = (id) => editor.getEditingShapeId() !== id
  const release = () => {
    if (binding.isHolding && !binding.holds()) binding.flush()
  }
  editor.on('tick', release)
  return () => editor.off('tick', release)
}

/** Nothing waits any more. */
export function letGo(binding: Binding): void {
  binding.flush()
  binding.holds = () => false
  binding.mayGrowLater = () => false
}
