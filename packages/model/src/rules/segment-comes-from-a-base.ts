import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { speaksDirectly } from './direct.ts'
import { above } from './limit.ts'
import type { Look } from './look.ts'
import { memoryHasBasisAndEnd } from './memory-has-basis-and-end.ts'
import { roomIn } from './pool.ts'
import { complete, link, start } from './repair.ts'
import { fine, found, rule, type Offer } from './rule.ts'
import { thresholdsOf } from './settings.ts'
import { filled } from './words.ts'

type Database = CardOf<'database'>
type Segment = CardOf<'segment'>

export const segmentComesFromABase = rule({
  code: 'DB-5',
  slug: 'segment-comes-from-a-base',
  severity: 'warning',
  step: 2,
  about: 'segment',
  checks: 'No consumer base feeds a segment. An error while approval is asked.',
  why: 'A segment that is typed by hand counts nobody. What is counted in a base can be counted again.',
  source: 'Six-step IMC, step 2',
  thresholds: {},
  lacks: true,
  judge(segment, look) {
    if (look.in(segment, 'feeds', 'database').length > 0) return fine
    const bases = look.all('database').slice(0, 2)
    return found({
      cards: [segment],
      severity: look.approval ? 'error' : 'warning',
      says: (name) => say`${name(segment)} is counted in no consumer base.`,
      repairs: () =>
        bases.length > 0 ? bases.map((base) => countThem(base, segment, look)) : [addBase(segment)],
    })
  },
  breaking: `
    database d1 "Club card" records=48000
    segment s1 "Young urban families" size=30000
    segment s2 "Regulars" size=9600
    d1 feeds s2`,
  repaired: `
    database d1 "Club card" records=48000
    segment s1 "Young urban families" size=30000
    segment s2 "Regulars" size=9600
    d1 feeds s1
    d1 feeds s2`,
})

/** Done with the link, unless the base has not so many records left, or may not be used for those who write to them. */
function countThem(base: Database, segment: Segment, look: Look): Offer {
  const title = (name: (card: Database) => string) => say`Count them in ${name(base)}`
  const feeds = link(base, 'feeds', segment)
  if (!filled(base.lawfulBasis) && isSpokenToDirectly(segment, look))
    return start(title, base, 'lawfulBasis', feeds)
  const room = roomIn(base, look)
  if (room !== undefined && above(segment.size ?? 0, room)) return start(title, segment, 'size', feeds)
  return complete(title, feeds)
}

function isSpokenToDirectly(segment: Segment, look: Look): boolean {
  const { directMeans } = thresholdsOf(memoryHasBasisAndEnd, look)
  return (
    Array.isArray(directMeans) &&
    look.in(segment, 'touches', 'contactPoint').some((point) => speaksDirectly(point, directMeans))
  )
}

function addBase(segment: Segment): Offer {
  const base = { id: 'base' }
  return start(
    say`Add the base that they are counted in`,
    base,
    'source',
    { add: { as: base.id, kind: 'database', title: say`Customers and prospects` } },
    link(base, 'feeds', segment),
  )
}
