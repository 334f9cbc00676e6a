import { PanelRightClose, PanelRightOpen } from 'lucide-react'
import { useFindings, useSelected } from '../session/useBoard.tsx'
import { Icon } from '../ui/Icon.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { TabPanel, Tabs } from '../ui/Tabs.tsx'
import { useWords } from '../words/words.ts'
import { FindingsPanel } from './findings/FindingsPanel.tsx'
import { Inspector } from './inspector/Inspector.tsx'
import { panelTabs, type PanelTab } from './panel-tab.ts'
import { ResizeEdge } from './ResizeEdge.tsx'
import { useKept } from './useKept.ts'
import { useOpenField } from './useOpenField.ts'
import { WhereToBegin } from './WhereToBegin.tsx'
import styles from './panel.module.css'

const usual = 320

/** Beside the board: what is selected, and what the rules say. Folds to a tab with the count. */
export function SidePanel() {
  const words = useWords().board.panel
  const selected = useSelected()
  const roots = useFindings().filter((one) => one.under === null).length
  const [tab, setTab] = useKept<string>('panel.tab', 'inspector')
  const [open, setOpen] = useKept<boolean>('panel.open', true)
  const [width, setWidth] = useKept<number>('panel.width', usual)
  const shown: PanelTab = panelTabs.find((one) => one === tab) ?? 'inspector'
  useOpenField(() => {
    setOpen(true)
    setTab('inspector')
  })
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
        value={shown}
        onValueChange={setTab}
        items={[
          { value: 'inspector', label: words.inspector },
          { value: 'findings', label: words.findings, count: roots },
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
      </Tabs>
    </aside>
  )
}
