import type { ReactNode } from 'react'
import { hasPanel, type BoardViewName } from '../../panels/board-views.ts'
import { FindingsPanel } from '../../panels/findings/FindingsPanel.tsx'
import { useGuideDoor } from '../../panels/guide/useGuideDoor.ts'
import { Inspector } from '../../panels/inspector/Inspector.tsx'
import { useRoundDoor } from '../../panels/round/useRoundDoor.ts'
import { useSelected, useSession } from '../../session/useBoard.tsx'
import { onDemand } from '../../ui/onDemand.tsx'
import { useWords } from '../../words/words.ts'
import type { ListDoor, TalkDoor } from './phone-doors.ts'

const CommentsPanel = onDemand(
  async () => (await import('../../panels/comments/CommentsPanel.tsx')).CommentsPanel,
)
const GuidePanel = onDemand(async () => (await import('../../panels/guide/GuidePanel.tsx')).GuidePanel)
const RoundPanel = onDemand(async () => (await import('../../panels/round/RoundPanel.tsx')).RoundPanel)

type PhoneSheet = { title: string; onClose: () => void; children: ReactNode }

/** Which panel lies over the board, if one does: of several that stand open the first one here. */
export function usePhoneSheet(view: BoardViewName, talk: TalkDoor, list: ListDoor): PhoneSheet | undefined {
  const { comments, round: rounds, board: words } = useWords()
  const { selected } = useSession()
  const chosen = useSelected()
  const guide = useGuideDoor()
  const round = useRoundDoor()
  if (talk.open) return { title: comments.title, onClose: talk.close, children: <CommentsPanel /> }
  if (guide.at && !list.open) {
    const steps = <GuidePanel leaves={false} onRepairs={list.show} />
    return { title: words.guide.title, onClose: guide.close, children: steps }
  }
  if (round.open) return { title: rounds.title, onClose: round.close, children: <RoundPanel /> }
  if (list.open) return { title: words.panel.findings, onClose: list.close, children: <FindingsPanel /> }
  if (!hasPanel(view) || chosen.length === 0) return undefined
  const letGo = () => selected.setState([], true)
  return { title: words.panel.inspector, onClose: letGo, children: <Inspector /> }
}
