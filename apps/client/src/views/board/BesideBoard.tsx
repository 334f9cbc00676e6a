import { hasPanel, type BoardViewName } from '../../panels/board-views.ts'
import { CommentsAside } from '../../panels/comments/CommentsAside.tsx'
import { RoundAside } from '../../panels/round/RoundAside.tsx'
import { SidePanel } from '../../panels/SidePanel.tsx'
import { useIsPhone } from '../../ui/phone.ts'
import { PhoneBoard } from './PhoneBoard.tsx'

/** The panel beside a view; where a view shows all of a card itself, only what is asked for stands there. */
export function BesideBoard({ view }: { view: BoardViewName }) {
  const phone = useIsPhone()
  if (phone) return <PhoneBoard view={view} />
  if (hasPanel(view)) return <SidePanel />
  return (
    <>
      <CommentsAside />
      <RoundAside />
    </>
  )
}
