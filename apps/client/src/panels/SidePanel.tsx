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
import { useFindings, useSelected } from '../session/useBoard.tsx'
import { Icon } from '../ui/Icon.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { TabPanel, Tabs } from '../ui/Tabs.tsx'
import { useWords } from '../words/words.ts'
import { onDemand } from '../ui/onDemand.tsx'
import { unreadOf, useCounts } from './comments/useCounts.ts'
import { FindingsPanel } from './findings/FindingsPanel.tsx'
import { useGuideDoor } from './guide/useGuideDoor.ts'
import { useSeesPast } from './history/useSeesPast.ts'
import { Inspector } from './inspector/Inspector.tsx'
import { ResizeEdge } from './ResizeEdge.tsx'
import { useRoundDoor } from './round/useRoundDoor.ts'
import { useKept } from './useKept.ts'
import { usePanelTab } from './usePanelTab.ts'
import { WhereToBegin } from './WhereToBegin.tsx'
import styles from './panel.module.css'

const CommentsPanel = onDemand(async () => (await import('./comments/CommentsPanel.tsx')).CommentsPanel)
const GuidePanel = onDemand(async () => (await import('./guide/GuidePanel.tsx')).GuidePanel)

const RoundPanel = onDemand(async () => (await import('./round/RoundPanel.tsx')).RoundPanel)
const HistoryPanel = onDemand(async () => (await import('./history/HistoryPanel.tsx')).HistoryPanel)

const usual = 344

/** Beside the board: what is selected, and what the rules say. Folds to a tab with the count. */
export function SidePanel() {
  const all = useWords()
  const said = all.board
  const seesPast = useSeesPast()
  const words = said.panel
  const guide = useGuideDoor()
  const round = useRoundDoor()
  const selected = useSelected()
  const roots = useFindings().filter((one) => one.under === null).length
  const unread = useCounts(unreadOf)
  const { tab, setTab, open, setOpen } = usePanelTab()
  const [width, setWidth] = useKept<number>('panel.width', usual)
  if (!open)
    return (
      <button
        type="button"
        className={styles['folded']}
        aria-label={words.expand(roots)}
        onClick={() => setOpen(true)}
      >
        <Icon of={PanelRightOpen} points />
        {roots > 0 && <span>{roots}</span>}
      </button>
    )
  return (
    <aside className={styles['panel']} aria-label={words.name} style={{ inlineSize: `${width / 16}rem` }}>
      <ResizeEdge label={words.resize} width={width} usual={usual} onWidth={setWidth} />
      <Tabs
        label={words.tabs}
        className={styles['tabs']}
        value={tab}
        onValueChange={setTab}
        onKeyDown={keepLetters}
        items={[
          { value: 'inspector', label: words.inspector, icon: SlidersHorizontal },
          { value: 'findings', label: words.findings, icon: ListChecks, count: roots },
          { value: 'comments', label: words.comments, icon: MessageCircle, count: unread },
          ...(seesPast ? [{ value: 'history' as const, label: all.history.title, icon: History }] : []),
          ...(guide.at ? [{ value: 'guide' as const, label: said.guide.title, icon: Footprints }] : []),
          ...(round.open ? [{ value: 'round' as const, label: all.round.title, icon: Vote }] : []),
        ]}
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
        {/* A key, so that each card is read from its beginning. */}
        <TabPanel key={selected.join(' ')} value="inspector" className={styles['pane']}>
          {selected.length === 0 && <WhereToBegin />}
          <Inspector />
        </TabPanel>
        <TabPanel value="findings" className={styles['pane']}>
          <WhereToBegin />
          <FindingsPanel />
        </TabPanel>
        <TabPanel value="comments" className={styles['pane']}>
          <CommentsPanel />
        </TabPanel>
        <TabPanel value="history" className={styles['pane']}>
          <HistoryPanel />
        </TabPanel>
        <TabPanel key={guide.at} value="guide" className={styles['pane']}>
          <GuidePanel onRepairs={() => setTab('findings')} />
        </TabPanel>
        <TabPanel value="round" className={styles['pane']}>
          <RoundPanel onClose={round.close} />
        </TabPanel>
      </Tabs>
    </aside>
  )
}

/** A letter pressed in the panel is no shortcut of the canvas, which hears the keys of the whole page. */
function keepLetters(event: KeyboardEvent): void {
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation()
}
