import {
  Box,
  defaultAddFontsFromNode,
  defaultBindingUtils,
  Editor,
  tipTapDefaultExtensions,
  type TLShape,
  type TLShapeId,
} from 'tldraw'
import type { Board } from '@parley/model/board/board.ts'
import type { CardShape } from '../card/record.ts'
import { fontsReady } from '../measure.ts'
import { shapeFor } from '../share-selection.ts'
import { stillStore } from '../still/still-store.ts'
import { stock } from '../stock.ts'
import { coloured } from './coloured.ts'
import { fontsFor } from './embed-fonts.ts'
import { picturedShapes } from './pictured-shapes.tsx'

export type Wanted = {
  /** The name of the board on the server, where its images are. */
  board: string
  /** All of it, one frame by its id, or some cards and links by theirs. */
  of:
    | { is: 'all' }
    /** `drawn`: only what is drawn in it, without cards, links and the frame itself. */
    | { is: 'frame'; id: string; drawn?: true }
    | { is: 'some'; ids: readonly string[] }
  dark: boolean
  /** As from afar: cards as blocks with their titles. */
  far: boolean
}

/** A drawing of its own: colours, fonts and images are inside, and it asks for nothing. Sizes are px at 100 %. */
export type Picture = { svg: string; width: number; height: number }

const around = 40

/** Draws a board, or a part of it, whatever is on the screen. Undefined where there is nothing to draw. */
export async function pictureOf(shown: Board, wanted: Wanted): Promise<Picture | undefined> {
  await fontsReady()
  const stage = document.createElement('div')
  stage.className = 'tl-container tl-theme__light'
  stage.inert = true
  stage.style.cssText = 'position:fixed;inline-size:0;block-size:0;overflow:hidden'
  document.body.append(stage)
  const editor = editorOn(stage, shown, wanted)
  try {
    return await drawn(editor, wanted)
  } finally {
    editor.dispose()
    // What was drawn is taken down by its own timer first.
    setTimeout(() => stage.remove(), 0)
  }
}

/** An editor that nobody sees, on a board that nobody can change through it. */
function editorOn(stage: HTMLElement, shown: Board, { board, far }: Wanted): Editor {
  const editor = new Editor({
    store: stillStore(board, { board: shown }),
    shapeUtils: picturedShapes,
    bindingUtils: defaultBindingUtils,
    tools: [],
    getContainer: () => stage,
    autoFocus: false,
    options: stock.options,
    fontAssetUrls: stock.assetUrls.fonts,
    textOptions: {
      tipTapConfig: { extensions: tipTapDefaultExtensions },
      addFontsFromNode: defaultAddFontsFromNode,
    },
  })
  editor.setCamera({ x: 0, y: 0, z: far ? 0.3 : 1 }, { immediate: true })
  return editor
}

async function drawn(editor: Editor, wanted: Wanted): Promise<Picture | undefined> {
  const { shapes, bounds } = partOf(editor, wanted)
  if (shapes.length === 0) return undefined
  const made = await editor.getSvgElement(shapes, {
    darkMode: wanted.dark,
    background: false,
    padding: bounds ? 0 : around,
    ...(bounds && { bounds }),
  })
  if (!made) return undefined
  const { svg, width, height } = made
  const style = await fontsFor(svg)
  const { x, y } = svg.viewBox.baseVal
  const ground = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="var(--table)"/>`
  const seeThrough = wanted.of.is === 'frame' && wanted.of.drawn
  svg.insertAdjacentHTML('afterbegin', `<style>${style}</style>${seeThrough ? '' : ground}`)
  return { svg: coloured(new XMLSerializer().serializeToString(svg), wanted.dark), width, height }
}

/** The shapes to draw, and the edges of the picture where they are not those of the shapes. */
function partOf(editor: Editor, { of }: Wanted): { shapes: TLShapeId[]; bounds?: Box } {
  const all = editor.getCurrentPageShapes()
  const ids = (some: readonly TLShape[]) => some.map(({ id }) => id)
  if (of.is === 'all') return { shapes: ids(all) }
  if (of.is === 'some') {
    const chosen = new Set(of.ids.flatMap((id) => shapeFor(editor, id) ?? []))
    return { shapes: ids(all.filter((shape) => chosen.has(shape.id) || joins(shape, of.ids))) }
  }
  const frame = all.find(({ id }) => id === of.id)
  const bounds = frame && editor.getShapePageBounds(frame)
  if (!bounds) return { shapes: [] }
  const within = all.filter((shape) => editor.getShapePageBounds(shape)?.collides(bounds))
  const wanted = of.drawn ? within.filter(({ type }) => !['card', 'link', 'frame'].includes(type)) : within
  return { shapes: ids(wanted), bounds }
}

/** Whether a shape is the link between two of the cards. */
function joins(shape: TLShape | CardShape, cards: readonly string[]): boolean {
  if (shape.type !== 'link' || !('link' in shape.props)) return false
  const { from, to } = shape.props.link as { from: string; to: string }
  return cards.includes(from) && cards.includes(to)
}
