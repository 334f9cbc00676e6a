import {
  Footprints,
  History,
  ListChecks,
  MessageCircle,
  PanelRightClose,
  PanelRightOpen,
  SlidersHorizontal,
  Vote,
} from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useFindings } from '../session/useBoard.tsx'
import { Icon } from '../ui/Icon.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Tabs } from '../ui/Tabs.tsx'
import { useWords } from '../words/words.ts'
import { unreadOf, useCounts } from './comments/useCounts.ts'
import { useGuideDoor } from './guide/useGuideDoor.ts'
import { useSeesPast } from './history/useSeesPast.ts'
import { Panes } from './Panes.tsx'
import { ResizeEdge } from './ResizeEdge.tsx'
import { useRoundDoor } from './round/useRoundDoor.ts'
import { useKept } from './useKept.ts'
import { usePanelTab } from './usePanelTab.ts'
import styles from './panel.module.css'

const usual = 344

/** Beside the board: what is selected, and what the rules say. Folds to a tab with the count. */
export function SidePanel() {
  const words = useWords().board.panel
  const roots = useFindings().filter((one) => one.under === null).length
  const tabs = useTabs(roots)
  const { tab, setTab, open, setOpen } = usePanelTab()
  const [width, setWidth] = useKept<number>('panel.width', usual)
  if (!open) return <Folded findings={roots} onOpen={() => setOpen(true)} />
  return (
    <aside className={styles['panel']} aria-label={words.name} style={{ inlineSize: `${width / 16}rem` }}>
      <ResizeEdge label={words.resize} width={width} usual={usual} onWidth={setWidth} />
      <Tabs
        label={words.tabs}
        className={styles['tabs']}
        value={tab}
        onValueChange={setTab}
        onKeyDown={keepLetters}
        items={tabs}
        end={
          <IconButton
            icon={PanelRightClose}
            points
            size="s"
            label={words.collapse}
            onClick={() => setOpen(false)}
          />
        }
      >
        <Panes onFindings={() => setTab('findings')} />
      </Tabs>
    </aside>
  )
}

function Folded({ findings, onOpen }: { findings: number; onOpen: () => void }) {
  const words = useWords().board.panel
  return (
    <button type="button" className={styles['folded']} aria-label={words.expand(findings)} onClick={onOpen}>
      <Icon of={PanelRightOpen} points />
      {findings > 0 && <span>{findings}</span>}
    </button>
  )
}

/** The past for whoever may see it; the steps and the workshop while they are under way. */
function useTabs(findings: number) {
  const { board, history, round } = useWords()
  const words = board.panel
  const seesPast = useSeesPast()
  const guide = useGuideDoor()
  const workshop = useRoundDoor()
  const unread = useCounts(unreadOf)
  return [
    { value: 'inspector' as const, label: words.inspector, icon: SlidersHorizontal },
    { value: 'findings' as const, label: words.findings, icon: ListChecks, count: findings },
    { value: 'comments' as const, label: words.comments, icon: MessageCircle, count: unread },
    ...(seesPast ? [{ value: 'history' as const, label: history.title, icon: History }] : []),
    ...(guide.at ? [{ value: 'guide' as const, label: board.guide.title, icon: Footprints }] : []),
    ...(workshop.open ? [{ value: 'round' as const, label: round.title, icon: Vote }] : []),
  ]
}

/** A letter pressed in the panel is no shortcut of the canvas, which hears the keys of the whole page. */
function keepLetters(event: KeyboardEvent): void {
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation()
}
