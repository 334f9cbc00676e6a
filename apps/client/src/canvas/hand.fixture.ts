import {
  Box,
  defaultAddFontsFromNode,
  defaultBindingUtils,
  defaultShapeTools,
  defaultTools,
  Editor,
  tipTapDefaultExtensions,
  type TLPointerEventInfo,
  type TLRecord,
} from 'tldraw'
import type { Peer } from '../session/peers.fixture.ts'
import { withCells } from './binding/cells.ts'
import { allShapes, canvasOf, type CanvasStore } from './canvas-store.ts'
import { mountCanvas } from './mount.ts'
import { ownTools } from './tools/tools.ts'

/** A person’s hand on a canvas without a screen. */
export class Hand {
  readonly editor: Editor
  readonly canvas: CanvasStore
  readonly #unmount: () => void
  readonly #place: HTMLElement

  constructor(peer: Peer) {
    this.canvas = canvasOf(peer.session)
    this.#place = document.createElement('div')
    this.#place.tabIndex = 0
    document.body.append(this.#place)
    this.editor = new Editor({
      store: this.canvas.store,
      shapeUtils: allShapes,
      bindingUtils: defaultBindingUtils,
      tools: [...defaultTools, ...defaultShapeTools, ...ownTools],
      initialState: 'select',
      getContainer: () => this.#place,
      options: { maxShapesPerPage: 60_000, maxPages: 1 },
      textOptions: {
        tipTapConfig: { extensions: tipTapDefaultExtensions },
        addFontsFromNode: defaultAddFontsFromNode,
      },
    })
    this.editor.updateViewportScreenBounds(new Box(0, 0, 1080, 720))
    this.editor.focus()
    this.#unmount = mountCanvas(this.editor, peer.session)
    this.editor.setCamera({ x: 0, y: 0, z: 1 }, { immediate: true })
  }

  #event(name: 'pointer_down' | 'pointer_move' | 'pointer_up', x: number, y: number): this {
    const event: TLPointerEventInfo = {
      type: 'pointer',
      target: 'canvas',
      name,
      point: { x, y, z: 0.5 },
      pointerId: 1,
      button: 0,
      isPen: false,
      shiftKey: false,
      ctrlKey: false,
      altKey: false,
      metaKey: false,
      accelKey: false,
    }
    this.editor.dispatch(event)
    // Moves wait for the next frame, which nobody draws here.
    this.editor.emit('tick', 16)
    return this
  }

  moveTo(x: number, y: number): this {
    return this.#event('pointer_move', x, y)
  }

  press(x: number, y: number): this {
    return this.moveTo(x, y).#event('pointer_down', x, y)
  }

  letGo(): this {
    const { x, y } = this.editor.inputs.currentScreenPoint
    return this.#event('pointer_up', x, y)
  }

  drag(from: readonly [number, number], to: readonly [number, number]): this {
    const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const
    return this.press(...from)
      .moveTo(...middle)
      .moveTo(...to)
      .letGo()
  }

  escape(): this {
    this.editor.cancel()
    this.editor.emit('tick', 16)
    return this
  }

  /** The records that are the board’s, by id, with the cards as they are shown once nobody writes. */
  records(): Record<string, TLRecord> {
    this.canvas.binding.grow()
    const { store, scene } = this.canvas
    const shown = ([id, record]: [string, TLRecord]): [string, TLRecord] => {
      const card = scene.said.get(id)
      return [id, card ? withCells(record, new Map([['props.card', card]])) : record]
    }
    return Object.fromEntries(Object.entries(store.serialize('document')).map(shown))
  }

  leave(): void {
    this.#unmount()
    this.canvas.binding.stop()
    this.editor.dispose()
    this.#place.remove()
  }
}
