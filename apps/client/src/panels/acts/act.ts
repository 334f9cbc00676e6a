import type { LucideIcon } from 'lucide-react'
import type { Desk } from '../../canvas/desk.ts'
import type { BoardSession } from '../../session/session.ts'
import type { Toast } from '../../ui/Toast.tsx'
import type { Words } from '../../words/words.ts'
import type { BoardViewName } from '../board-views.ts'
import type { Door } from './door.ts'

/** The groups in which acts are offered and their keys are listed, in this order. */
export const actGroups = [
  'cards',
  'edit',
  'views',
  'plan',
  'people',
  'arrange',
  'look',
  'tools',
  'page',
  'new',
] as const
export type ActGroup = (typeof actGroups)[number]

/** What an act may know and reach: the open board, and the page it stands on. */
export type Here = {
  session: BoardSession
  desk: Desk
  words: Words
  view: BoardViewName
  phone: boolean
  say: (toast: Toast) => void
  /** Goes to an address of this page. */
  go: (address: string) => void
  /** Opens one of the dialogs over the board. */
  open: (door: Door) => void
  find: () => void
  /** What stands open in the address. */
  guide: () => void
  rules: () => void
  history: (card?: string) => void
  reviews: () => void
  workshop: () => void
  exporting: () => void
}

/** Something that can be done on a board. The palette, the key sheet, menus and the keys themselves are made of these. */
export type Act = {
  /** Unique; what was used last is remembered by it. */
  id: string
  group: ActGroup
  label: (words: Words) => string
  /** One sentence more, where the name does not say it all. */
  about?: (words: Words) => string | undefined
  icon: LucideIcon
  /** Keys that do it, as in `mod+shift+z`; `mod` is Ctrl, ⌘ on a Mac. The first is the one that is shown. */
  keys?: readonly string[]
  /**
   * Where the keys are heard: also while something is written, in fields whose letters are on the board at once, or only
   * on the canvas. Else anywhere but in fields, dialogs and menus.
   */
  heard?: 'whileWriting' | 'inLiveFields' | 'onCanvas'
  /** May it be done here and now? What may not is not offered, and its keys do nothing. */
  may?: (here: Here) => boolean
  run: (here: Here) => void
}
