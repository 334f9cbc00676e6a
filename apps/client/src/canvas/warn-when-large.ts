import { limits } from '@parley/model/wire.ts'
import { sayIn, type Scene } from './scene.ts'
import { tongue } from './tongue.ts'

/** Says once that a board is larger than a canvas is comfortable with, and where it stays fast. */
export function warnWhenLarge(scene: Scene): () => void {
  const { reader } = scene.session
  let said = false
  const look = () => {
    const { size } = reader.board.cards
    if (!said && size >= limits.canvasComfort)
      sayIn(scene, tongue.words.canvas.large(tongue.formats.number(size)))
    said = size >= limits.canvasComfort
  }
  look()
  return reader.watch(look)
}
