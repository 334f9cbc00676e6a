import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { cardKindNames } from '@parley/model/cards/index.ts'
import { addCard, setField, setTitle } from '@parley/model/board/edit.ts'
import { queries } from '../../session/api.ts'
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
    <QueryClientProvider client={queries}>
      <OpenBoard value={alice}>
        <Tooltips>
          <ToastProvider>
            <Inspector />
          </ToastProvider>
        </Tooltips>
      </OpenBoard>
    </QueryClientProvider>,
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

const refuses = (label: string, typed: string, says: string) => {
  const field = screen.getByLabelText(label)
  type(field, typed)
  fireEvent.blur(field)
  expect(screen.getByText(says)).toBeDefined()
  expect(field).toHaveProperty('value', typed)
}

test('what the plan cannot mean stays in its field with a sentence, and changes nothing', () => {
  inspect()
  const before = { ...alice.reader.board.plan }
  refuses('Budget', '−5', '“−5” is not possible: at least 0.')
  refuses('Contacts a week', '-2', '“-2” is not possible: at least 0.')
  refuses('People for each record', '0', '“0” is not possible: more than 0.')
  refuses('Time zone', 'Berlin', 'Time zone: “Berlin” is not the name of a time zone, such as Europe/Berlin.')
  expect(alice.reader.board.plan).toEqual(before)
  type(screen.getByLabelText('Budget'), '250k')
  fireEvent.blur(screen.getByLabelText('Budget'))
  type(screen.getByLabelText('Time zone'), 'Europe/Berlin ')
  fireEvent.blur(screen.getByLabelText('Time zone'))
  expect(alice.reader.board.plan).toMatchObject({ budget: 250_000, timeZone: 'Europe/Berlin' })
})

test('what a plan file brought is shown as it is, however impossible', () => {
  setField({ doc: server.doc, origin: {} }, { plan: true }, ['budget'], -5)
  return waitFor(() => expect(alice.reader.board.plan.budget).toBe(-5)).then(() => {
    inspect()
    expect(screen.getByLabelText('Budget')).toHaveProperty('value', '-5')
    fireEvent.focus(screen.getByLabelText('Budget'))
    fireEvent.blur(screen.getByLabelText('Budget'))
    expect(screen.queryByText(/is not possible/)).toBeNull()
  })
})

test('a number that two languages read as two is asked about, and per cent are no count', () => {
  inspect('s1')
  refuses('Records', '12.500', 'Did you mean 12.5 or 12,500?')
  refuses('Records', '50%', 'Not a number.')
  refuses('Priority', '4', '“4” is not possible: from 1 to 3.')
  expect(card('s1')).toMatchObject({ size: 16_800 })
  expect(card('s1')).not.toHaveProperty('priority')
  const records = screen.getByLabelText('Records')
  type(records, '1.234,50')
  fireEvent.blur(records)
  expect(card('s1')).toMatchObject({ size: 1234.5 })
})

test('a reach is a share: what lies outside of 0 to 100 is not taken, and says so', () => {
  inspect('c1')
  const reach = screen.getByLabelText('Reach')
  type(reach, '60000')
  fireEvent.blur(reach)
  expect(card('c1')?.['reach']).toBeUndefined()
  expect(screen.getByText('A share from 0 to 100 %.')).toBeDefined()
  type(reach, '60')
  fireEvent.blur(reach)
  expect(card('c1')?.['reach']).toBe(60)
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

test('a number where a brand’s name is asked for is no brand; Enter leads on to the share', async () => {
  inspect('s1')
  fireEvent.click(screen.getByRole('button', { name: 'Brand' }))
  type(screen.getByLabelText('Name of the brand'), '31 %')
  fireEvent.keyDown(screen.getByLabelText('Name of the brand'), { key: 'Enter' })
  expect(screen.getByText(/A brand has a name/)).toBeDefined()
  expect(card('s1')?.['brandShares']).toEqual({ Brimberg: 31, Halden: 34 })
  type(screen.getByLabelText('Name of the brand'), 'Private label')
  fireEvent.keyDown(screen.getByLabelText('Name of the brand'), { key: 'Enter' })
  expect(document.activeElement).toBe(screen.getByLabelText('Private label, percent'))
})

test('a currency is written in capitals; what is none stays in its field with a sentence', () => {
  inspect()
  const currency = screen.getByLabelText('Currency')
  type(currency, 'nok')
  fireEvent.blur(currency)
  expect(alice.reader.board.plan.currency).toBe('NOK')
  type(currency, 'crowns')
  fireEvent.blur(currency)
  expect(alice.reader.board.plan.currency).toBe('NOK')
  expect(screen.getByText(/^Currency: “crowns” is not the code of a currency/)).toBeDefined()
})

test('what is left out on purpose is called by its word, not by its name in the file', () => {
  setField({ doc: server.doc, origin: {} }, { plan: true }, ['exclusions'], { newCategory: 'Too few' })
  return waitFor(() => expect(alice.reader.board.plan.exclusions).toBeDefined()).then(() => {
    inspect()
    expect(screen.getByLabelText('New')).toHaveProperty('value', 'Too few')
    expect(screen.queryByText('newCategory')).toBeNull()
  })
})

test('a day is written out in the page’s own language beside the browser’s field', () => {
  setField({ doc: server.doc, origin: {} }, { plan: true }, ['asOf'], '2026-09-01')
  return waitFor(() => expect(alice.reader.board.plan.asOf).toBeDefined()).then(() => {
    inspect()
    expect(screen.getByText('Tue, Sep 1, 2026')).toBeDefined()
    fireEvent.focus(screen.getByLabelText('Judged as of'))
    expect(screen.getByText(/^Tue, Sep 1, 2026\. The day/)).toBeDefined()
  })
})

test('the inspector offers every way out of a finding, and unfolds the field that one leads to', async () => {
  addCard(
    { doc: server.doc, origin: {} },
    { id: 'bay', kind: 'contactPoint', title: 'Posters', direction: 'oneWay', means: 'Outdoor' },
  )
  await vi.waitUntil(() => alice.findings.getState().some((one) => one.cards.includes('bay')))
  const [finding] = alice.findings.getState().filter((one) => one.cards.includes('bay'))
  inspect('bay')
  for (const { title } of finding?.repairs ?? [])
    expect(screen.getAllByRole('button', { name: title }).length).toBeGreaterThan(0)
  const opened = alice.findings
    .getState()
    .flatMap((one) => one.repairs)
    .flatMap(({ opens }) => (opens?.card === 'bay' ? [opens.field] : []))
  expect(opened).not.toEqual([])
  for (const field of opened)
    expect(document.querySelector(`[data-field="${field}"]`)?.closest('details:not([open])')).toBeNull()
})

test('a field that a repair asks for a word in is unfolded', () => {
  inspect('s1')
  const fold = document.querySelector('[data-field="notes"]')?.closest('details')
  expect(fold?.open).toBe(false)
  act(() => alice.asked.setState({ at: 1, write: { card: 's1', field: 'notes' } }, true))
  expect(fold?.open).toBe(true)
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
