import { expect, test } from 'vitest'
import { icsOf } from './ics.ts'

test('a calendar file holds whole days, the last one included, and no line that somebody smuggled in', () => {
  const text = icsOf('Pouch', [
    { id: 'b/c1', name: 'Radio;\nBEGIN:VALARM', days: { from: '2026-09-01', to: '2026-09-20' } },
    { id: 'b/o1', name: 'Due', days: { from: '2026-11-30', to: '2026-11-30' } },
  ])
  expect(text).toContain('DTSTART;VALUE=DATE:20260901')
  expect(text).toContain('DTEND;VALUE=DATE:20260921')
  expect(text).toContain('DTEND;VALUE=DATE:20261201')
  expect(text).toContain(String.raw`SUMMARY:Radio\;\nBEGIN:VALARM`)
  expect(text).not.toMatch(/^BEGIN:VALARM/m)
  const day = { from: '2026-09-01', to: '2026-09-01' }
  const odd = icsOf('Pouch\r\nX-ODD:1', [{ id: 'b/c\r\nATTACH:file', name: 'Radio', days: day }])
  expect(odd).toContain('X-WR-CALNAME:Pouch X-ODD:1\r\n')
  expect(odd).toContain('UID:b/c ATTACH:file@parley\r\n')
})
