import { useEffect, useEffectEvent, useRef } from 'react'
import { useStore } from 'zustand'
import { talkOf } from '../session/talk.ts'
import { useSession } from '../session/useBoard.tsx'
import { useGuideDoor } from './guide/useGuideDoor.ts'
import { useHistoryDoor } from './history/useHistoryDoor.ts'
import { useSeesPast } from './history/useSeesPast.ts'
import { wantedTab } from './shown-tab.ts'
import { panelTabs, type PanelTab } from './panel-tab.ts'
import { useRoundDoor } from './round/useRoundDoor.ts'
import { useKept } from './useKept.ts'
import { useOpenField } from './useOpenField.ts'

/** Which tab of the panel is shown, and whether the panel is unfolded: as it was left, until something is asked for. */
export function usePanelTab(): {
  tab: PanelTab
  setTab: (tab: PanelTab) => void
  open: boolean
  setOpen: (open: boolean) => void
} {
  const { at } = useGuideDoor()
  const round = useRoundDoor()
  const [kept, setTab] = useKept<string>('panel.tab', 'inspector')
  const [open, setOpen] = useKept<boolean>('panel.open', true)
  const known: PanelTab = panelTabs.find((one) => one === kept) ?? 'inspector'
  const tab = useShutTabs().includes(known) ? 'inspector' : known
  const show = (wanted: PanelTab) => {
    setOpen(true)
    setTab(wanted)
  }
  // The guide opens the card among its own.
  useOpenField(() => show(tab === 'guide' ? 'guide' : 'inspector'))
  const follow = useEffectEvent(() => show('guide'))
  useEffect(() => {
    if (at) follow()
  }, [at])
  const { asked } = useStore(talkOf(useSession()))
  const talk = useEffectEvent(() => show('comments'))
  useEffect(() => {
    if (asked > 0) talk()
  }, [asked])
  const join = useEffectEvent(() => show('round'))
  useEffect(() => {
    if (round.open) join()
  }, [round.open])
  useWantedTab(open ? tab : undefined, show)
  const past = useHistoryDoor()
  const look = useEffectEvent(() => show('history'))
  useEffect(() => {
    if (past.asked) look()
  }, [past.asked, past.card])
  return { tab, setTab, open, setOpen }
}

/** Those there is nothing to see in now. */
function useShutTabs(): readonly PanelTab[] {
  const { at } = useGuideDoor()
  const { open } = useRoundDoor()
  const seesPast = useSeesPast()
  return [
    ...(at ? [] : ['guide' as const]),
    ...(open ? [] : ['round' as const]),
    ...(seesPast ? [] : ['history' as const]),
  ]
}

/** Shows the tab that an act asks for, and gives it the keyboard once it is there. */
function useWantedTab(shown: PanelTab | undefined, show: (tab: PanelTab) => void): void {
  const { tab, asked } = useStore(wantedTab(useSession()))
  const answered = useRef(asked)
  const turn = useEffectEvent(show)
  useEffect(() => {
    if (asked > answered.current) turn(tab)
  }, [tab, asked])
  useEffect(() => {
    if (asked === answered.current || shown !== tab) return
    answered.current = asked
    document.querySelector<HTMLElement>('aside [role="tab"][aria-selected="true"]')?.focus()
  }, [tab, asked, shown])
}
