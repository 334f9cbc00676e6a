import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { keep, kept } from './useKept.ts'

export const announceLevels = ['off', 'mine', 'all'] as const
export type AnnounceLevel = (typeof announceLevels)[number]

const key = 'announce'
const known = kept<string>(key, 'mine')
const chosen = createStore<AnnounceLevel>(() => announceLevels.find((level) => level === known) ?? 'mine')

/** How much of what others change is said aloud to a screen reader; kept on this device. */
export const useAnnouncing = (): AnnounceLevel => useStore(chosen)

export function setAnnouncing(level: AnnounceLevel): void {
  chosen.setState(level, true)
  keep(key, level)
}
