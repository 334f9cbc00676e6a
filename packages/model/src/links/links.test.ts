import { describe, expect, expectTypeOf, it } from 'vitest'
import { cardKindNames, cardKinds, type CardKindName } from '../cards/index.ts'
import type { Fields } from '../cards/field.ts'
import commuterPass from '../templates/commuter-pass.plan.json' with { type: 'json' }
import refillPouch from '../templates/refill-pouch.plan.json' with { type: 'json' }
import {
  fits,
  isLinkKind,
  linkKindNames,
  linkKinds,
  verbsBetween,
  whyNot,
  type LinkKindName,
  type LinkOf,
} from './index.ts'

/** “from → to: fields”, as plan files write them: a name that changes here no longer reads old files. */
const table: Record<LinkKindName, string> = {
  feeds: 'database → segment',
  describes: 'insight persona valueProposition journey → segment',
  voices: 'brand → valueProposition',
  proves: 'contactPoint productProperty tool message → brand: attribute',
  touches: 'contactPoint → segment: perWeek',
  carries: 'contactPoint → message',
  asks: 'contactPoint → memory',
  addresses: 'message → segment',
  says: 'message → valueProposition',
  targets: 'objective → segment',
  measuredBy: 'objective → metric',
  givesContextTo: 'metric → objective',
  under: 'objective contactPoint tool team → strategy',
  serves: 'tool contactPoint → objective',
  coordinatesWith: 'strategy → strategy',
  funds: 'budgetLine → contactPoint tool team strategy metric',
  countsTo: 'budgetLine → strategy',
  heardAt: 'feedback → contactPoint',
  saidBy: 'feedback → segment',
  reveals: 'feedback → need',
  returnedAs: 'need → productProperty',
  announcedBy: 'productProperty → message',
  claims: 'message → productProperty: claim',
  rememberedAs: 'feedback → memory',
  recalls: 'message → memory',
  answers: 'message → feedback',
  covers: 'responsePlan → contactPoint',
  spreads: 'segment → segment: via tells accepts',
  overlaps: 'segment → segment: people goesTo',
  trusts: 'persona → persona',
  dependsOn: 'any → any',
  reviews: 'review → objective strategy contactPoint',
  bearsOn: 'context → contactPoint message segment',
  routedTo: 'feedback → team',
}

const ends = (said: readonly string[] | 'any'): string => (said === 'any' ? said : said.join(' '))
const pairs = cardKindNames.flatMap((from) =>
  cardKindNames.map((to): [CardKindName, CardKindName] => [from, to]),
)

describe('every kind of link', () => {
  it.each(linkKindNames)('%s joins what plan files join with it', (name) => {
    const { kind, from, to, fields } = linkKinds[name]
    const said = `${ends(from)} → ${ends(to)}: ${Object.keys(fields).join(' ')}`
    expect(said.replace(/: $/, '')).toBe(table[name])
    expect(kind).toBe(name)
  })

  it.each(linkKindNames)('%s has words both ways', (name) => {
    const {
      verb,
      back,
      base,
      explains,
      fields,
    }: { verb: string; back: string; base: string; explains: string; fields: Fields } = linkKinds[name]
    for (const said of [verb, back, base, explains]) expect(said).toMatch(/^[a-z][^.!]*$/)
    for (const field of Object.values(fields)) expect(field.help).toMatch(/^[A-Z].*\.$/)
  })

  it('reads every link of the two whole plans, between kinds that it fits', () => {
    for (const plan of [refillPouch, commuterPass]) {
      const kinds = new Map(plan.cards.map((card) => [card.id, card.kind]))
      for (const link of plan.links) {
        const [name, from, to] = [link.kind, kinds.get(link.from), kinds.get(link.to)]
        expect(isLinkKind(name) && linkKinds[name].schema.parse(link)).toEqual(link)
        expect(isLinkKind(name) && fits(name, from as CardKindName, to as CardKindName)).toBe(true)
      }
    }
  })

  it('keeps fields it does not know and refuses what is no number', () => {
    const link = { id: 'l1', kind: 'touches', from: 'c1', to: 's1', perWeek: 2, since: 'May' }
    expect(linkKinds.touches.schema.parse(link)).toEqual(link)
    const odd = linkKinds.touches.schema.safeParse({ ...link, perWeek: 'twice' })
    expect(odd.error?.issues.map((one) => `${one.path.join('.')} ${one.message}`)).toEqual([
      'perWeek is not a number',
    ])
  })

  it('knows its names and no others', () => {
    for (const name of linkKindNames) expect(isLinkKind(name)).toBe(true)
    for (const name of ['constructor', '__proto__', 'toString', 'hugs', 3, null])
      expect(isLinkKind(name)).toBe(false)
  })

  it('has a type that follows from its fields', () => {
    expectTypeOf<LinkOf<'touches'>['perWeek']>().toEqualTypeOf<number | undefined>()
    expectTypeOf<LinkOf<'overlaps'>['goesTo']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<LinkOf<'carries'>['kind']>().toEqualTypeOf<'carries'>()
    expectTypeOf<LinkOf<'proves'>['attribute']>().toEqualTypeOf<
      | 'physicality'
      | 'intellectuality'
      | 'sociability'
      | 'emotionality'
      | 'personability'
      | 'morality'
      | undefined
    >()
  })
})

describe('the verbs between two cards', () => {
  it('are those whose ends fit, “depends on” among them', () => {
    expect(verbsBetween('contactPoint', 'message')).toEqual(['carries', 'dependsOn'])
    expect(verbsBetween('message', 'contactPoint')).toEqual(['dependsOn'])
    expect(verbsBetween('segment', 'segment')).toEqual(['spreads', 'overlaps', 'dependsOn'])
    expect(verbsBetween('budgetLine', 'strategy')).toEqual(['funds', 'countsTo', 'dependsOn'])
  })

  it('always offer “depends on”', () => {
    for (const [from, to] of pairs) expect(verbsBetween(from, to)).toContain('dependsOn')
  })
})

describe('a refused link says what would do', () => {
  it('names what joins the two', () => {
    expect(whyNot('carries', 'contactPoint', 'segment')).toBe(
      'A contact point cannot carry a segment. It can touch it.',
    )
    expect(whyNot('answers', 'message', 'memory')).toBe('A message cannot answer a memory. It can recall it.')
    expect(whyNot('trusts', 'segment', 'segment')).toBe(
      'A segment cannot trust another segment. It can spread to or overlap it.',
    )
  })

  it('names the other direction where that is the one that fits', () => {
    expect(whyNot('carries', 'message', 'contactPoint')).toBe(
      'A message cannot carry a contact point. A contact point can carry it.',
    )
  })

  it('names what the first can do with others where nothing joins the two', () => {
    expect(whyNot('carries', 'budgetLine', 'message')).toBe(
      'A budget line cannot carry a message. It can fund a contact point.',
    )
    expect(whyNot('carries', 'persona', 'message')).toBe(
      'A buyer persona cannot carry a message. It can describe a segment or trust another buyer persona.',
    )
  })

  it('falls back on “depend on”', () => {
    expect(whyNot('addresses', 'memory', 'segment')).toBe(
      'A memory cannot address a segment. It can only depend on it.',
    )
  })

  it('speaks English about each two kinds, and offers nothing that is not allowed', () => {
    for (const [from, to] of pairs) {
      const said = whyNot('voices', from, to)
      expect(said).toMatch(/^[A-Z][^.!]+ cannot voice [^.!]+\. [A-Z][^.!]+\.$/)
      expect(said).not.toMatch(/undefined|\ba [aeio]|\ban [^aeiou]|a feedback|a context/)
      expect(said.toLowerCase()).toContain((cardKinds[to].one ?? cardKinds[to].word).toLowerCase())
    }
  })
})
