import { expect, test, vi } from 'vitest'
import { peer } from '../session/peers.fixture.ts'
import { deskOf, type DeskActs } from './desk.ts'

const acts = (placeCard: DeskActs['placeCard']): DeskActs => ({
  placeCard,
  armTool: vi.fn<DeskActs['armTool']>(),
  startLink: vi.fn<DeskActs['startLink']>(),
  tidyUp: vi.fn<DeskActs['tidyUp']>(),
  zoomToFit: vi.fn<DeskActs['zoomToFit']>(),
  zoomTo: vi.fn<DeskActs['zoomTo']>(),
  zoomBy: vi.fn<DeskActs['zoomBy']>(),
  zoomSet: vi.fn<DeskActs['zoomSet']>(),
  align: vi.fn<DeskActs['align']>(),
  duplicate: vi.fn<DeskActs['duplicate']>(),
  selectAll: vi.fn<DeskActs['selectAll']>(),
  order: vi.fn<DeskActs['order']>(),
  remove: vi.fn<DeskActs['remove']>(),
  undo: vi.fn<DeskActs['undo']>(),
  redo: vi.fn<DeskActs['redo']>(),
  addPicture: vi.fn<DeskActs['addPicture']>(),
  putText: vi.fn<DeskActs['putText']>(),
  focus: vi.fn<DeskActs['focus']>(),
})

test('a desk is ready while a canvas is mounted, and does nothing else', () => {
  const desk = deskOf(peer('alice').session)
  expect(desk.state.getState().ready).toBe(false)
  expect(desk.placeCard('segment')).toBeUndefined()
  const leave = desk.attach(acts(() => 's1'))
  expect(desk.state.getState().ready).toBe(true)
  expect(desk.placeCard('segment')).toBe('s1')
  leave()
  expect(desk.state.getState().ready).toBe(false)
})

test('a canvas that leaves late does not take the desk from the next one', () => {
  const { session } = peer('alice')
  const leave = deskOf(session).attach(acts(() => 'old'))
  deskOf(session).attach(acts(() => 'new'))
  leave()
  expect(deskOf(session).placeCard('segment')).toBe('new')
})
