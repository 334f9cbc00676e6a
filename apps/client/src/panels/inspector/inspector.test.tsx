import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { cardKindNames } from '@parley/model/cards/index.ts'
import { addCard, setField, setTitle } from '@parley/model/board/edit.ts'
import { openBoard } from '../../session/connect.ts'
import { FakeServer } from '../../session/fake-server.ts'
import type { BoardSession } from '../../session/session.ts'
import { OpenBoard } from '../../session/useBoard.tsx'
import { ToastProvider } from '../../ui/Toast.tsx'
import { Tooltips } from '../../ui/Tooltips.tsx'
import { Inspector } from './Inspector.tsx'

const plan = `
  plan "Spring" ownBrand=Brimberg currency=EUR expansionFactor=5
  segment s1 "Rotators" brandShares={"Brimberg":31,"Halden":34} size=16800
  brand b1 "Brimberg" wordsAvoided=["cheap","eco-friendly"] tone={"warmth":2}
  contactPoint c1 "Refill bay"
  c1 touches s1 perWeek=0.3
`
let server: FakeServer
let alice: BoardSession

beforeEach(async () => {
  localStorage.clear()
  server = new FakeServer(plan)
  alice = openBoard('board', server.rim)
  await vi.waitUntil(() => alice.save.getState().is === 'saved')
})
afterEach(() => {
  cleanup()
  alice.stop()
})

const card = (id: string) => alice.reader.board.cards.get(id) as Record<string, unknown> | undefined
function inspect(...ids: string[]) {
  alice.selected.setState(ids, true)
  return render(
    <OpenBoard value={alice}>
      <Tooltips>
        <ToastProvider>
          <Inspector />
        </ToastProvider>
      </Tooltips>
    </OpenBoard>,
  )
}
const type = (field: HTMLElement, text: string) => {
  fireEvent.focus(field)
  fireEvent.change(field, { target: { value: text } })
}

test.each(cardKindNames)('a %s shows all of its fields', (kind) => {
  addCard({ doc: server.doc, origin: {} }, { id: 'new', kind, title: 'Something' })
  return waitFor(() => expect(card('new')).toBeDefined()).then(() => {
    inspect('new')
    expect(screen.getByLabelText('Title')).toHaveProperty('value', 'Something')
  })
})

test('a number is written when its field is left, grouped as people read it', () => {
  inspect('s1')
  const records = screen.getByLabelText('Records')
  expect(records).toHaveProperty('value', '16,800')
  type(records, '20000')
  expect(card('s1')?.['size']).toBe(16_800)
  fireEvent.blur(records)
  expect(card('s1')?.['size']).toBe(20_000)
  expect(records).toHaveProperty('value', '20,000')
  alice.undo.undo()
  expect(card('s1')?.['size']).toBe(16_800)
})

test('what is no number stays in the field, is written nowhere, and says what it could be', () => {
  inspect('s1')
  const records = screen.getByLabelText('Records')
  type(records, '34,8000')
  fireEvent.blur(records)
  expect(card('s1')?.['size']).toBe(16_800)
  expect(records).toHaveProperty('value', '34,8000')
  expect(screen.getByText('Did you mean 34,800 or 348,000?')).toBeDefined()
})

test('nothing typed is lost when the panel closes', () => {
  const { unmount } = inspect('c1')
  type(screen.getByLabelText('Place'), 'Stop of line 18')
  unmount()
  expect(card('c1')?.['place']).toBe('Stop of line 18')
})

test('leaving a field that was already written does not undo what bob wrote since', async () => {
  inspect('c1')
  const place = screen.getByLabelText('Place')
  type(place, 'Stop')
  await waitFor(() => expect(card('c1')?.['place']).toBe('Stop'))
  setField({ doc: server.doc, origin: {} }, { card: 'c1' }, ['place'], 'Bay 4')
  await waitFor(() => expect(card('c1')?.['place']).toBe('Bay 4'))
  fireEvent.blur(place)
  expect(card('c1')?.['place']).toBe('Bay 4')
  expect(place).toHaveProperty('value', 'Bay 4')
})

test('what a share lacks goes to other brands in one step', () => {
  inspect('s1')
  expect(screen.getByText('35% missing')).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Rest to other' }))
  expect(card('s1')?.['brandShares']).toEqual({ Brimberg: 31, Halden: 34, other: 35 })
})

test('a line is added with Enter, moved with Alt and an arrow, removed when it is emptied', () => {
  inspect('b1')
  type(screen.getByLabelText('Words we avoid, line 3'), 'revolutionary')
  fireEvent.keyDown(screen.getByLabelText('Words we avoid, line 3'), { key: 'Enter' })
  expect(card('b1')?.['wordsAvoided']).toEqual(['cheap', 'eco-friendly', 'revolutionary'])
  fireEvent.keyDown(screen.getByLabelText('Words we avoid, line 3'), { key: 'ArrowUp', altKey: true })
  expect(card('b1')?.['wordsAvoided']).toEqual(['cheap', 'revolutionary', 'eco-friendly'])
  const first = screen.getByLabelText('Words we avoid, line 1')
  type(first, '')
  fireEvent.keyDown(first, { key: 'Backspace' })
  expect(card('b1')?.['wordsAvoided']).toEqual(['revolutionary', 'eco-friendly'])
})

test('bob’s letters come into the title without moving alice’s caret', async () => {
  inspect('s1')
  const title = screen.getByLabelText<HTMLTextAreaElement>('Title')
  title.focus()
  title.setSelectionRange(8, 8)
  setTitle({ doc: server.doc, origin: {} }, 's1', 'The Rotators')
  await waitFor(() => expect(title.value).toBe('The Rotators'))
  expect(title.selectionStart).toBe(12)
  fireEvent.input(title, { target: { value: 'The Rotators!' } })
  expect(card('s1')?.['title']).toBe('The Rotators!')
})

test('a link is read as a sentence and removed from where it stands', () => {
  inspect('s1')
  fireEvent.click(screen.getByText('Links'))
  const links = screen.getByText('is touched by').closest('section')
  expect(within(links as HTMLElement).getByText('Refill bay')).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Remove the link: Rotators is touched by Refill bay' }))
  expect(alice.reader.board.links.size).toBe(0)
})

test('with nothing selected the plan’s own fields are there', () => {
  inspect()
  expect(screen.getByRole('heading', { name: 'The plan' })).toBeDefined()
  expect(screen.getByLabelText('Own brand')).toHaveProperty('value', 'Brimberg')
})

test('a viewer can read everything and change nothing', async () => {
  server.role = 'viewer'
  server.cut(1012)
  await vi.waitFor(() => expect(alice.write.getState()).toMatchObject({ because: 'viewer' }))
  inspect('s1')
  expect(screen.getByLabelText('Records')).toHaveProperty('disabled', true)
  expect(screen.getByLabelText('Title')).toHaveProperty('readOnly', true)
})
