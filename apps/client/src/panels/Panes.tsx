import { useSelected } from '../session/useBoard.tsx'
import { onDemand } from '../ui/onDemand.tsx'
import { TabPanel } from '../ui/Tabs.tsx'
import { FindingsPanel } from './findings/FindingsPanel.tsx'
import { useGuideDoor } from './guide/useGuideDoor.ts'
import { Inspector } from './inspector/Inspector.tsx'
import { useRoundDoor } from './round/useRoundDoor.ts'
import { WhereToBegin } from './WhereToBegin.tsx'
import styles from './panel.module.css'

const CommentsPanel = onDemand(async () => (await import('./comments/CommentsPanel.tsx')).CommentsPanel)
const GuidePanel = onDemand(async () => (await import('./guide/GuidePanel.tsx')).GuidePanel)
const RoundPanel = onDemand(async () => (await import('./round/RoundPanel.tsx')).RoundPanel)
const HistoryPanel = onDemand(async () => (await import('./history/HistoryPanel.tsx')).HistoryPanel)

/** What stands under each of the tabs. */
export function Panes({ onFindings }: { onFindings: () => void }) {
  const selected = useSelected()
  const guide = useGuideDoor()
  const round = useRoundDoor()
  return (
    <>
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
        <GuidePanel onRepairs={onFindings} />
      </TabPanel>
      <TabPanel value="round" className={styles['pane']}>
        <RoundPanel onClose={round.close} />
      </TabPanel>
    </>
  )
}
