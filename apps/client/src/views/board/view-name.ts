import { isBoardView, type BoardViewName } from '../../panels/board-views.ts'
import { onDemand } from '../../ui/onDemand.tsx'
import { isPhone } from '../../ui/phone.ts'

/** The view that an address asks for; a phone, where nothing is said, shows the outline. */
export const viewNamed = (asked: string | null, phone: boolean): BoardViewName =>
  isBoardView(asked) ? asked : phone ? 'outline' : 'canvas'

/** Three times as heavy as all the rest: fetched when a board is opened. */
export const Canvas = onDemand(async () => (await import('../../canvas/Canvas.tsx')).Canvas)

/** The canvas comes while the board does, not after it; not for those who look at the board in another view. */
export function fetchViewAhead(): void {
  const asked = new URLSearchParams(location.search).get('view')
  if (viewNamed(asked, isPhone()) === 'canvas') Canvas.fetch()
}
