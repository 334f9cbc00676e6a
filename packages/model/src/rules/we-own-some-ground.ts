import type { CardOf } from '../cards/index.ts'
import { say } from '../tongue/tongue.ts'
import { complete, set, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer, type Part } from './rule.ts'
import { tally } from './tally.ts'

type Point = CardOf<'contactPoint'>
type Ground = {
  /** Contact points at which people can answer, and how many of them are ours, or say nothing of it. */
  talks: number
  own: number
  unknown: number
  foreign: readonly Point[]
  /** Network pages that are called our own. */
  networks: readonly Point[]
}

export const weOwnSomeGround = rule({
  code: 'RISK-6',
  slug: 'we-own-some-ground',
  severity: 'hint',
  step: 'loop',
  about: 'plan',
  checks:
    'No contact point at which people can answer stands on our own ground, or a page in a social network is called our own.',
  why: 'A network of somebody else’s can close or change its rules overnight. We need no network of our own, but a talk on our own site.',
  source: 'Interactive marketing',
  thresholds: {},
  lacks: false,
  judge(_plan, look) {
    const { talks, own, unknown, foreign, networks } = ground(look)
    const parts = networks.map(notOurs)
    if (talks > 0 && own === 0 && unknown === 0) parts.push(noGround(foreign))
    if (parts.length > 0) return found(...parts)
    if (talks === 0) return cannotTell('direction')
    return own > 0 ? fine : cannotTell('ownership')
  },
  breaking: `
    contactPoint c1 "Open group" direction=twoWay means=social ownership=third startsOn=2026-03-01 endsOn=2026-08-31 place="in the group" occasion="a delay" approach="By name"
    contactPoint c2 "Questions on our site" direction=twoWay means=web ownership=rented startsOn=2026-03-01 endsOn=2026-08-31 place="at home" occasion="a question" approach="By name"`,
  repaired: `
    contactPoint c1 "Open group" direction=twoWay means=social ownership=third startsOn=2026-03-01 endsOn=2026-08-31 place="in the group" occasion="a delay" approach="By name"
    contactPoint c2 "Questions on our site" direction=twoWay means=web ownership=own startsOn=2026-03-01 endsOn=2026-08-31 place="at home" occasion="a question" approach="By name"`,
})

const ground = tally<'contactPoint', Ground>({
  kind: 'contactPoint',
  of: (point) => {
    const { direction, ownership, means } = point
    const talks = direction === 'twoWay'
    return {
      talks: talks ? 1 : 0,
      own: talks && ownership === 'own' ? 1 : 0,
      unknown: talks && ownership === undefined ? 1 : 0,
      foreign: talks && ownership !== 'own' ? [point] : [],
      networks: means === 'social' && ownership === 'own' ? [point] : [],
    }
  },
  join: (a, b) => ({
    talks: a.talks + b.talks,
    own: a.own + b.own,
    unknown: a.unknown + b.unknown,
    foreign: [...a.foreign, ...b.foreign].sort(sitesFirst).slice(0, 3),
    networks: [...a.networks, ...b.networks].sort(byId),
  }),
  none: { talks: 0, own: 0, unknown: 0, foreign: [], networks: [] },
})

const byId = (a: Point, b: Point): number => (a.id < b.id ? -1 : 1)
const isSite = ({ means }: Point): boolean => means === 'web'
/** Our site is where a talk of our own can be had soonest. */
const sitesFirst = (a: Point, b: Point): number => Number(isSite(b)) - Number(isSite(a)) || byId(a, b)

const noGround = (foreign: readonly Point[]): Part => ({
  cards: foreign,
  says: say`People can answer us only on ground that is not ours.`,
  repairs: () => [
    ...foreign
      .filter(isSite)
      .slice(0, 1)
      .map((site) => complete((name) => say`Call ${name(site)} our own`, set(site, 'ownership', 'own'))),
    talkAtHome(),
  ],
})

const notOurs = (network: Point): Part => ({
  cards: [network],
  says: (name) => say`${name(network)} is called our own ground, and the network belongs to somebody else.`,
  repairs: () => [
    complete(say`Call it somebody else’s ground`, set(network, 'ownership', 'third')),
    complete(say`Call it rented ground`, set(network, 'ownership', 'rented')),
  ],
})

function talkAtHome(): Offer {
  const talk = { id: 'talk' }
  const said = { means: 'web', direction: 'twoWay', ownership: 'own' }
  return start(say`Add a talk on our own site`, talk, 'place', {
    add: { as: talk.id, kind: 'contactPoint', title: say`Talk on our own site`, ...said },
  })
}
