import { useMemo } from 'react'
import { createStore, type StoreApi } from 'zustand/vanilla'

/** Cards of the past that are chosen, in the list or on the canvas, and those that are to be brought into sight. */
export type Chosen = StoreApi<{ cards: readonly string[]; show: { cards: readonly string[]; at: number } }>

/** Of one page alone: what is chosen in the past is no selection on the board. */
export const useChosen = (): Chosen =>
  useMemo(() => createStore(() => ({ cards: [], show: { cards: [], at: 0 } })), [])

/** Chooses cards and brings them into sight. */
export const chooseAndShow = (chosen: Chosen, cards: readonly string[]): void =>
  chosen.setState({ cards, show: { cards, at: performance.now() } })
