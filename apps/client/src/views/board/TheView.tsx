import type { BoardViewName } from '../../panels/board-views.ts'
import { onDemand } from '../../ui/onDemand.tsx'
import { Opening } from './Opening.tsx'

const OutlineView = onDemand(async () => (await import('../OutlineView.tsx')).OutlineView)
const JourneyView = onDemand(async () => (await import('../JourneyView.tsx')).JourneyView)
const BriefView = onDemand(async () => (await import('../BriefView.tsx')).BriefView)
const CalendarView = onDemand(async () => (await import('../CalendarView.tsx')).CalendarView)
const LoopView = onDemand(async () => (await import('../LoopView.tsx')).LoopView)
const NumbersView = onDemand(async () => (await import('../NumbersView.tsx')).NumbersView)
const VoiceView = onDemand(async () => (await import('../VoiceView.tsx')).VoiceView)

/** The face of the board that was asked for, fetched when it first is; the canvas stands on its own. */
export function TheView({ view }: { view: BoardViewName }) {
  const meanwhile = <Opening inside />
  switch (view) {
    case 'canvas':
      return null
    case 'journey':
      return <JourneyView meanwhile={meanwhile} />
    case 'calendar':
      return <CalendarView meanwhile={meanwhile} />
    case 'loop':
      return <LoopView meanwhile={meanwhile} />
    case 'numbers':
      return <NumbersView meanwhile={meanwhile} />
    case 'voice':
      return <VoiceView meanwhile={meanwhile} />
    case 'outline':
      return <OutlineView meanwhile={meanwhile} />
    case 'brief':
      return <BriefView meanwhile={meanwhile} />
  }
}
