import { ICalCalendar } from 'ical-generator'
import { daysAfter } from '@parley/model/rules/time.ts'
import type { Days } from '../days-of.ts'

type Named = { id: string; name: string; days: Days }

/** A calendar file of whole days (RFC 5545). An end that nobody set is the day itself; the last day is included. */
export function icsOf(title: string, entries: readonly Named[]): string {
  const calendar = new ICalCalendar({ name: inLine(title), prodId: { company: 'Parley', product: 'Parley' } })
  for (const { id, name, days } of entries) {
    const [from, to] = [days.from ?? days.to, days.to ?? days.from]
    if (from === undefined || to === undefined) continue
    // The end of a whole day in a calendar is the day after it.
    const [start, end] = [noon(from), noon(daysAfter(to, 1))]
    calendar.createEvent({ id: `${inLine(id)}@parley`, start, end, allDay: true, summary: name })
  }
  return calendar.toString()
}

/** A line ends where the file says so: the library guards what an event is called, but neither name nor ids. */
const inLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')

const noon = (day: string): Date => new Date(`${day}T12:00:00`)
