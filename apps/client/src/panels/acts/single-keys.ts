import { createStore } from 'zustand/vanilla'
import { keep, kept } from '../useKept.ts'

const key = 'keys.single'
export type SingleKeys = 'on' | 'off'

/** Whether single letters do something: whoever speaks to her computer, or trembles, switches them off. */
export const singleKeys = createStore<SingleKeys>(() => (kept<string>(key, 'on') === 'off' ? 'off' : 'on'))

export function setSingleKeys(wanted: SingleKeys): void {
  singleKeys.setState(wanted, true)
  keep(key, wanted)
}
