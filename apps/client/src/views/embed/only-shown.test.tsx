import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test } from 'vitest'
import { sketch } from '@parley/model/board/sketch.ts'
import { stillSession } from '../../session/still.ts'
import { OpenBoard } from '../../session/useBoard.tsx'
import { CalendarView } from '../CalendarView.tsx'
import { JourneyView } from '../JourneyView.tsx'
import { LoopView } from '../LoopView.tsx'
import { VoiceView } from '../VoiceView.tsx'

afterEach(cleanup)

const plan = sketch(`
  plan "Pouch" asOf=2026-11-18
  segment s1 "Regulars" priority=1
  contactPoint c1 "Radio" stages=["buy"] startsOn=2026-11-02 endsOn=2026-11-20
  message m1 "Refill saves" claims={"saves":"20 %"} texts={"en":"Refill and save"}
  feedback f1 "The tin is waste" date=2026-11-10
  c1 touches s1
  c1 carries m1
  m1 addresses s1`)

function byALink(view: ReactNode): string[] {
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { enabled: false } } })}>
      <OpenBoard value={stillSession(plan)}>{view}</OpenBoard>
    </QueryClientProvider>,
  )
  return screen.queryAllByRole('button').map(({ textContent }) => textContent)
}

test.each([
  { view: <JourneyView />, shows: 'Radio', presses: [] },
  { view: <VoiceView />, shows: 'Refill saves', presses: [] },
  { view: <LoopView />, shows: 'The tin is waste', presses: [] },
  { view: <CalendarView />, shows: 'Radio', presses: ['Go to today'] },
])('Who has a link reads $shows, and no button there does nothing', async ({ view, shows, presses }) => {
  expect(byALink(view)).toEqual(presses)
  expect((await screen.findAllByText(shows)).length).toBeGreaterThan(0)
  expect(screen.queryAllByRole('button', { name: shows })).toEqual([])
})
