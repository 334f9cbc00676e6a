import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { addCard } from '@parley/model/board/edit.ts'
import { planFields } from '@parley/model/board/plan.ts'
import { cardKindNames, cardKinds } from '@parley/model/cards/index.ts'
import type { Fields } from '@parley/model/cards/field.ts'
import { linkKindNames, linkKinds } from '@parley/model/links/index.ts'
import { rules } from '@parley/model/rules/index.ts'
import { queries } from '../session/api.ts'
import { openBoard } from '../session/connect.ts'
import { FakeServer } from '../session/fake-server.ts'
import type { BoardSession } from '../session/session.ts'
import { OpenBoard } from '../session/useBoard.tsx'
import { ToastProvider } from '../ui/Toast.tsx'
import { Tooltips } from '../ui/Tooltips.tsx'
import { Inspector } from './inspector/Inspector.tsx'
import { KindPalette } from './palette/KindPalette.tsx'
import { RuleList } from './rules/RuleList.tsx'

// Every kind, field, verb and rule is explained in one sentence where it stands, for the eye, the hand and the ear.

const kinds = cardKindNames.map((kind) => `${kind} a-${kind} "One"\n${kind} b-${kind} "Other"`)
const end = (of: readonly string[] | 'any') => (of === 'any' ? 'brand' : (of[0] ?? 'brand'))
const links = linkKindNames.map(
  (kind) => `a-${end(linkKinds[kind].from)} ${kind} b-${end(linkKinds[kind].to)}`,
)
const plan = ['plan "Spring"', ...kinds, ...links].join('\n')
let server: FakeServer
let alice: BoardSession

// Nobody changes anything here but the cards that are put down: one board does for all.
beforeAll(async () => {
  server = new FakeServer(plan)
  alice = openBoard('board', server.rim)
  await vi.waitUntil(() => alice.save.getState().is === 'saved')
})
afterEach(cleanup)
afterAll(() => alice.stop())

const show = (what: ReactNode) =>
  render(
    <QueryClientProvider client={queries}>
      <OpenBoard value={alice}>
        <Tooltips>
          <ToastProvider>{what}</ToastProvider>
        </Tooltips>
      </OpenBoard>
    </QueryClientProvider>,
  )
function inspect(...ids: string[]) {
  alice.selected.setState(ids, true)
  return show(<Inspector />)
}

/** All that stands on the page, with what is said at controls that have no room beneath. */
const said = (): string => {
  const titles = [...document.querySelectorAll('[title]')].map((one) => one.getAttribute('title'))
  return [document.body.textContent, ...titles].join(' ')
}
function unsaid(fields: Fields): string[] {
  const all = said()
  return Object.entries(fields).flatMap(([name, { help }]) => (all.includes(help) ? [] : [name]))
}

test.each(cardKindNames)('a new %s says what it is, and each of its fields what it is for', async (kind) => {
  addCard({ doc: server.doc, origin: {} }, { id: `new-${kind}`, kind, title: 'Something' })
  await vi.waitUntil(() => alice.reader.board.cards.has(`new-${kind}`))
  inspect(`new-${kind}`)
  expect(said()).toContain(cardKinds[kind].explains)
  expect(unsaid(cardKinds[kind].fields)).toEqual([])
})

test('with nothing selected every field of the plan says what it is for', () => {
  inspect()
  expect(unsaid(planFields)).toEqual([])
})

test.each(linkKindNames)('“%s” says what it means at the link, and at the cards that it joins', (kind) => {
  const [link] = [...alice.reader.board.links.values()].filter((one) => one.kind === kind)
  if (!link) throw new Error(`There is no link ${kind} on the board.`)
  const { explains, fields }: { explains: string; fields: Fields } = linkKinds[kind]
  inspect(link.id)
  expect(said()).toContain(explains)
  expect(unsaid(fields)).toEqual([])
  cleanup()
  inspect(link.from)
  expect(said()).toContain(explains)
})

test('every kind of the palette is described to whoever hears it', () => {
  show(<KindPalette />)
  const palette = within(screen.getByRole('navigation'))
  for (const { word, explains } of Object.values(cardKinds)) {
    const described = palette.getByRole('button', { name: word }).getAttribute('aria-describedby')
    expect(document.getElementById(described ?? '')?.textContent).toBe(explains)
  }
})

test('every rule of the list says what it finds', () => {
  show(<RuleList onShow={() => undefined} />)
  const items = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(items).toHaveLength(rules.length)
  expect(items.filter((text) => !/[A-Z][^.]{15,}\./u.test(text))).toEqual([])
})
