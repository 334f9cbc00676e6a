import type { CardKindName, CardOf } from '../cards/index.ts'
import type { Command } from '../board/command.ts'
import { say } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { complete, link, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Name, type Offer } from './rule.ts'
import { spare } from './spare.ts'
import { humanStrategies } from './strands.ts'
import { filled, sameText } from './words.ts'

type Point = CardOf<'contactPoint'>

export const noLooseGoodDeed = rule({
  code: 'HUM-11',
  slug: 'no-loose-good-deed',
  severity: 'warning',
  step: 5,
  about: 'contactPoint',
  checks:
    'A contact point whose means is one of means is under no strategy, or has nothing to do with a brand, insight, persona or value proposition, by itself or by what it says.',
  why: 'A good deed on its own has no soul. People ask why just we do just this.',
  source: 'Human marketing',
  thresholds: { means: ['sponsorship', 'community', 'pr', 'csr', 'content'] },
  lacks: true,
  judge(point, look, { means }) {
    const own = point.means
    if (!filled(own)) return cannotTell('means')
    if (!means.some((one) => sameText(one, own))) return fine
    const isHomeless = look.out(point, 'under', 'strategy').length === 0
    const isIdle = !hasReason(point, look)
    if (!isHomeless && !isIdle) return fine
    return found({
      cards: [point],
      consequenceOf: isIdle ? [] : sleeping(point, look),
      says: (name) => `${name(point)} ${lackOf(isHomeless, isIdle)}.`,
      repairs: () => [tieIn(point, isHomeless, isIdle, look)],
    })
  },
  breaking: `
    brand br "Brimberg"
    strategy st2 "Human strategy" strand=human owner=Jonas
    contactPoint c1 "Shirts of the handball club" means=sponsorship startsOn=2026-10-01 endsOn=2027-02-25 place="sports hall" occasion="home matches" approach="A name on the back"`,
  repaired: `
    brand br "Brimberg"
    strategy st2 "Human strategy" strand=human owner=Jonas
    contactPoint c1 "Shirts of the handball club" means=sponsorship startsOn=2026-10-01 endsOn=2027-02-25 place="sports hall" occasion="home matches" approach="A name on the back"
    c1 under st2
    c1 proves br attribute=sociability`,
})

/** It is at home in a human strategy that is a draft or parked: that there is none is the cause. */
const sleeping = (point: Point, look: Look): string[] =>
  look.asleep(point, 'under', 'strategy').some(({ strand }) => strand === 'human') ? ['HUM-1'] : []

const grounds: readonly CardKindName[] = ['brand', 'insight', 'persona', 'valueProposition']

/** It stands beside what we are or whom we know, or says what we offer. */
const hasReason = (point: Point, look: Look): boolean =>
  look.beside(point).some(({ kind }) => grounds.includes(kind)) ||
  look
    .out(point, 'carries', 'message')
    .some((message) => look.out(message, 'says', 'valueProposition').length > 0)

function lackOf(isHomeless: boolean, isIdle: boolean): string {
  if (!isIdle) return say`belongs to no strategy`
  return isHomeless
    ? say`belongs to no strategy and shows nothing of who we are`
    : say`shows nothing of who we are`
}

const anyStrategy = spare('strategy', () => true, 1)
const anyBrand = spare('brand', () => true, 1)

/** What ties it in: to a card at hand, or to one that somebody has to write. */
type Tie = { title: (name: Name) => string; commands: Command[]; opens?: { card: string; field: string } }

function tieIn(point: Point, isHomeless: boolean, isIdle: boolean, look: Look): Offer {
  const ties = [...(isHomeless ? [home(point, look)] : []), ...(isIdle ? [reason(point, look)] : [])]
  const title = (name: Name) =>
    ties.map((tie) => tie.title(name)).reduce((one, other) => say`${one} and ${other}`)
  const commands = ties.flatMap((tie) => tie.commands)
  const opens = ties.find((tie) => tie.opens)?.opens
  return opens ? start(title, { id: opens.card }, opens.field, ...commands) : complete(title, ...commands)
}

function home(point: Point, look: Look): Tie {
  const strategy = humanStrategies(look)[0] ?? anyStrategy(look)[0]
  if (strategy)
    return {
      title: (name) => say`put it under ${name(strategy)}`,
      commands: [link(point, 'under', strategy)],
    }
  const fresh = { id: 'strategy' }
  return {
    title: () => say`put it under a human strategy`,
    commands: [
      { add: { as: fresh.id, kind: 'strategy', title: say`Human strategy`, strand: 'human' } },
      link(point, 'under', fresh),
    ],
    opens: { card: fresh.id, field: 'owner' },
  }
}

function reason(point: Point, look: Look): Tie {
  const brand = anyBrand(look)[0]
  if (brand)
    return { title: (name) => say`let it prove ${name(brand)}`, commands: [link(point, 'proves', brand)] }
  const fresh = { id: 'brand' }
  return {
    title: () => say`say whose promise it proves`,
    commands: [{ add: { as: fresh.id, kind: 'brand', title: say`Our brand` } }, link(point, 'proves', fresh)],
    opens: { card: fresh.id, field: 'promise' },
  }
}
