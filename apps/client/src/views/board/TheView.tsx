import type { BoardViewName } from '../../panels/board-views.ts'
import { onDemand } from '../../ui/onDemand.tsx'
import { Opening } from './Opening.tsx'

/** Every face of the board but the canvas, which stands on its own; each is fetched when it is first asked for. */
const faces = {
  journey: onDemand(async () => (await import('../JourneyView.tsx')).JourneyView),
  calendar: onDemand(async () => (await import('../CalendarView.tsx')).CalendarView),
  loop: onDemand(async () => (await import('../LoopView.tsx')).LoopView),
  numbers: onDemand(async () => (await import('../NumbersView.tsx')).NumbersView),
  voice: onDemand(async () => (await import('../VoiceView.tsx')).VoiceView),
  outline: onDemand(async () => (await import('../OutlineView.tsx')).OutlineView),
  brief: onDemand(async () => (await import('../BriefView.tsx')).BriefView),
}

/** The face of the board that was asked for. */
export function TheView({ view }: { view: BoardViewName }) {
  if (view === 'canvas') return null
  const Face = faces[view]
  return <Face meanwhile={<Opening inside />} />
}
