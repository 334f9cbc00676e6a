import { createStore, type StoreApi } from 'zustand/vanilla'
import type { CardKindName } from '@parley/model/cards/index.ts'
import type { BoardSession } from '../session/session.ts'

/** What the pointer does on the canvas. `card` puts down a card of `DeskState.kind`. */
export type DeskTool =
  | 'select'
  | 'hand'
  | 'link'
  | 'card'
  | 'comment'
  | 'note'
  | 'frame'
  | 'draw'
  | 'highlight'
  | 'eraser'
  | 'text'
  | 'arrow'
export type Alignment = 'left' | 'centre' | 'right' | 'top' | 'middle' | 'bottom' | 'across' | 'down'

/** What panels may know of the canvas without knowing how it is drawn. */
export type DeskState = {
  /** False until a canvas is mounted; acts do nothing then. */
  ready: boolean
  tool: DeskTool
  kind: CardKindName | undefined
  /** 1 is 100 %. */
  zoom: number
  undo: number
  redo: number
  /** The last sentence the canvas has to say, to be shown in passing. */
  says: { text: string; at: number } | undefined
}

/** How much nearer one press goes. */
export const zoomStep = 1.25

/** What can be done on the canvas from outside it. */
export type DeskActs = {
  /** Puts a card down: at a point of the screen, else at a free spot in the middle of the view. Answers its id. */
  placeCard(kind: CardKindName, at?: { clientX: number; clientY: number }): string | undefined
  /** Takes up a tool; with a kind, the next press puts a card of that kind down. */
  armTool(tool: DeskTool, kind?: CardKindName): void
  /** Opens the dialog that draws a link from a card by keyboard. */
  startLink(fromCard: string): void
  tidyUp(cards?: readonly string[]): void
  zoomToFit(): void
  zoomTo(ids: readonly string[]): void
  zoomBy(factor: number): void
  zoomSet(zoom: number): void
  align(how: Alignment): void
  duplicate(): void
  selectAll(): void
  /** Brings what is selected before or behind everything else. */
  order(where: 'front' | 'back'): void
  remove(): void
  undo(): void
  redo(): void
  addPicture(file: File): Promise<void>
  /** Puts a text down in the middle of the view. */
  putText(text: string): void
  /** Gives the keyboard to the canvas. */
  focus(): void
}

/** The type of what a palette drags: its value is the kind. */
export const kindDragType = 'application/x-parley-card-kind'

export type Desk = DeskActs & { state: StoreApi<DeskState>; attach(acts: DeskActs): () => void }

const desks = new WeakMap<BoardSession, Desk>()

/** The desk of an open board: palette, bars and shortcuts work on the canvas through it. */
export function deskOf(session: BoardSession): Desk {
  const known = desks.get(session)
  if (known) return known
  const made = makeDesk()
  desks.set(session, made)
  return made
}

const unmounted: DeskState = {
  ready: false,
  tool: 'select',
  kind: undefined,
  zoom: 1,
  undo: 0,
  redo: 0,
  says: undefined,
}

function makeDesk(): Desk {
  const state = createStore<DeskState>(() => unmounted)
  let acts: DeskActs | undefined
  return {
    state,
    attach(hand) {
      acts = hand
      state.setState({ ready: true })
      return () => {
        if (acts !== hand) return
        acts = undefined
        state.setState(unmounted)
      }
    },
    placeCard: (kind, at) => acts?.placeCard(kind, at),
    armTool: (tool, kind) => acts?.armTool(tool, kind),
    startLink: (card) => acts?.startLink(card),
    tidyUp: (cards) => acts?.tidyUp(cards),
    zoomToFit: () => acts?.zoomToFit(),
    zoomTo: (ids) => acts?.zoomTo(ids),
    zoomBy: (factor) => acts?.zoomBy(factor),
    zoomSet: (zoom) => acts?.zoomSet(zoom),
    align: (how) => acts?.align(how),
    duplicate: () => acts?.duplicate(),
    selectAll: () => acts?.selectAll(),
    order: (where) => acts?.order(where),
    remove: () => acts?.remove(),
    undo: () => acts?.undo(),
    redo: () => acts?.redo(),
    addPicture: async (file) => acts?.addPicture(file),
    putText: (text) => acts?.putText(text),
    focus: () => acts?.focus(),
  }
}
