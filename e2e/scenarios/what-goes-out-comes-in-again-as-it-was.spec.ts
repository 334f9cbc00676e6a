import { copyFile, readFile } from 'node:fs/promises'
import { expect, scenario } from '../cast.ts'
import { fileOf } from '../people/Someone.ts'
import { sketch } from '@parley/model/board/sketch.ts'

const drawn = {
  id: 'shape:people',
  type: 'frame',
  index: 'a0',
  x: -40,
  y: -40,
  props: { w: 700, h: 300, name: 'People' },
}
const plan = {
  ...fileOf(
    sketch(`
      plan "Pouch" currency=EUR startsOn=2026-09-01 endsOn=2026-11-30
      segment regulars "Regulars" size=1200 brandShares={"Brimberg":68,"Halden":32} x=0 y=0
      contactPoint mail "Club e-mail; with, signs" startsOn=2026-09-01 endsOn=2026-09-20 x=400 y=0
      objective share "Raise the share" deadline=2026-11-30 x=400 y=300
      contactPoint line "Care line" x=800 y=0
      mail touches regulars perWeek=2`),
  ),
  canvas: [drawn],
}

scenario(
  'A plan file that was exported makes the same board again, for the other as well',
  async ({ alice, bob }, test) => {
    const board = await alice.opensANewBoard(plan)
    await bob.joins(board, { invitedBy: alice })
    await bob.types(' everywhere', { in: 'regulars', after: 'Regulars' })
    await bob.leaves()
    await alice.seesCard('regulars', 'Regulars everywhere')
    const file = test.outputPath('pouch.plan.json')
    await copyFile(await alice.exports('Plan file'), file)

    await alice.visits('/')
    await alice.givesFile(file)
    await alice.isOnTheBoard()
    const again = /board\/([\w-]+)/.exec(alice.page.url())?.[1] ?? ''
    expect(again).not.toBe(board)
    const [first, second] = [await alice.planOf(board), await alice.planOf(again)]
    expect({ ...second, plan: { ...second.plan, title: first.plan.title } }).toEqual(first)
    expect(second.cards).toHaveLength(4)
    expect(second.canvas).toMatchObject([{ id: 'shape:people', props: { name: 'People' } }])
  },
)

/** The whole days of each entry, by its name; lines that were folded are whole again. */
function daysIn(ics: string): Record<string, [from: string, until: string]> {
  const entries = ics
    .replaceAll(/\r\n[ \t]/g, '')
    .split('BEGIN:VEVENT')
    .slice(1)
  const read = (entry: string, name: string) =>
    new RegExp(`^${name}[^:]*:(.*?)\r?$`, 'm').exec(entry)?.[1] ?? ''
  return Object.fromEntries(
    entries.map((entry) => [
      read(entry, 'SUMMARY').replaceAll(/\\(.)/g, '$1'),
      [read(entry, 'DTSTART'), read(entry, 'DTEND')],
    ]),
  )
}

scenario('A calendar finds each card on its own days, the last one included', async ({ alice }) => {
  await alice.opensANewBoard(plan)
  const ics = await readFile(await alice.exports('Calendar (.ics)'), 'utf8')
  expect(daysIn(ics)).toEqual({
    'Club e-mail; with, signs': ['20260901', '20260921'],
    'Raise the share': ['20261130', '20261201'],
  })
})
