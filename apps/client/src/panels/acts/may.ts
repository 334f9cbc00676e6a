import { mayOn, type Act as Right } from '@parley/model/access.ts'
import type { Here } from './act.ts'

export const mayWrite = ({ session }: Here): boolean => session.write.getState().is === 'writable'

export const mayDo =
  (right: Right) =>
  ({ session }: Here): boolean =>
    mayOn(session.me.getState(), right)

export const onCanvas = ({ desk }: Here): boolean => desk.state.getState().ready

/** The canvas of a phone is for looking. */
export const mayDraw = (here: Here): boolean => onCanvas(here) && mayWrite(here) && !here.phone

/** The cards that are selected, in whatever view. */
export const selectedCards = ({ session }: Here) =>
  session.selected.getState().flatMap((id) => session.reader.board.cards.get(id) ?? [])

export const withCards = (here: Here): boolean => mayWrite(here) && selectedCards(here).length > 0
