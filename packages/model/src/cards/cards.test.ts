import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import commuterPass from '../templates/commuter-pass.plan.json' with { type: 'json' }
import refillPouch from '../templates/refill-pouch.plan.json' with { type: 'json' }
import { templates } from '../templates/index.ts'
import { attributeList } from './brand.ts'
import type { Fields } from './field.ts'
import { cardKindNames, cardKinds, isCardKind, type Card, type CardKindName, type CardOf } from './index.ts'
import { commonFields } from './kind.ts'
import { classOfMeasure, measureKindList } from './measure-kind.ts'
import { familyOf, isAdvertising, meansList } from './means.ts'
import { loyaltyClasses } from './segment.ts'
import { verbList, verbsOf } from './verb.ts'

/** Kind, step and field names, as plan files write them: a name that changes here no longer reads old files. */
const table: Record<CardKindName, [step: number | 'loop', fields: string]> = {
  brand: [0, 'promise ideology communicationPolicy image tone wordsUsed wordsAvoided attributes truths'],
  context: [0, 'type startsOn endsOn'],
  database: [1, 'source records customers prospects asOf blocks lawfulBasis'],
  segment: [
    2,
    'loyalty basis predicate size sizeFrom brandShares priority margin retention discountRate lifetimeValue purchaseCycleDays locales',
  ],
  insight: [2, 'statement evidence'],
  persona: [
    2,
    'who interests moves connect initiative priorBeliefs pastExperience trustedPeople preferredTimes evidence',
  ],
  valueProposition: [2, 'statement'],
  journey: [2, 'steps'],
  contactPoint: [
    3,
    'type driver startsOn endsOn place occasion approach means direction feedbackChannel responseHours stages reach frequency grp public push listening voices times ownership role noCost',
  ],
  objective: [
    4,
    'level verb measure measureKind baseline target unit better deadline surveyN promoters detractors repeatShare',
  ],
  metric: [4, 'measureKind formula unit source cadence readings'],
  message: [
    4,
    'texts variants startsOn endsOn revisions claims tone callToAction offer companyWants customerForm evidenceLevel',
  ],
  tool: [5, 'lever decision optionsConsidered noCost'],
  strategy: [5, 'strand department budget'],
  team: [5, 'type people budgetHolder'],
  budgetLine: [6, 'planned actual currency rate'],
  feedback: ['loop', 'type sentiment n date method usedFor due'],
  need: ['loop', 'strength n declined'],
  productProperty: ['loop', 'release releasedOn'],
  memory: ['loop', 'key scope lawfulBasis retention'],
  responsePlan: ['loop', 'trigger firstReplyHours replyIn steps active'],
  review: ['loop', 'goals praise criticism'],
}

/** Every field of a kind with those inside groups and rows, each with its path. */
function everyField(fields: Fields, path = ''): { path: string; field: Fields[string] }[] {
  return Object.entries(fields).flatMap(([key, field]) => [
    { path: path + key, field },
    ...everyField(field.fields ?? {}, `${path}${key}.`),
  ])
}

const read = (kind: CardKindName, fields: object) =>
  cardKinds[kind].schema.safeParse({ id: 'c1', kind, title: 'A card', ...fields })

/** What is said about a card that does not read: its faults as “path message”. */
const faults = (kind: CardKindName, fields: object): string[] =>
  (read(kind, fields).error?.issues ?? []).map((one) => `${one.path.join('.')} ${one.message}`)

describe('every kind of card', () => {
  it.each(cardKindNames)('%s has the step and the fields that plan files know', (kind) => {
    const [step, fields] = table[kind]
    expect(Object.keys(cardKinds[kind].fields).sort()).toEqual(fields.split(' ').sort())
    expect(cardKinds[kind].step).toBe(step)
    expect(cardKinds[kind].kind).toBe(kind)
  })

  it.each(cardKindNames)('%s has words for itself and for each field', (kind) => {
    const { word, many, explains, fields } = cardKinds[kind]
    for (const said of [word, many]) expect(said).toMatch(/^[A-Z0-9]/)
    expect(explains).toMatch(/^[A-Z].*\.$/)
    const mute = everyField({ ...fields, ...commonFields }).filter(
      ({ field }) =>
        !/^[A-Z0-9]/.test(field.label) ||
        !/^\S.*\.$/.test(field.help) ||
        (field.options ?? []).some((option) => option.label === ''),
    )
    expect(mute.map((one) => one.path)).toEqual([])
  })

  it.each(cardKindNames)('%s speaks plainly', (kind) => {
    const said = JSON.stringify([cardKinds[kind].explains, cardKinds[kind].fields])
    expect(said).not.toMatch(/!|\b(please|oops|invalid)\b/i)
  })

  it.each(cardKindNames)('%s puts a field only beside one that it has', (kind) => {
    const { fields }: { fields: Fields } = cardKinds[kind]
    const inside = Object.values(fields).flatMap((one) => (one.fields ? [one.fields] : []))
    const lost = [fields, ...inside].flatMap((group) =>
      Object.values(group).filter((one) => one.beside !== undefined && !Object.hasOwn(group, one.beside)),
    )
    expect(lost).toEqual([])
  })

  it.each(cardKindNames)('%s needs an id and a title, and nothing else', (kind) => {
    expect(read(kind, {}).success).toBe(true)
    expect(cardKinds[kind].schema.safeParse({ id: 'c1', kind }).success).toBe(false)
    expect(cardKinds[kind].schema.safeParse({ kind, title: 'A card' }).success).toBe(false)
  })
})

describe('the plans to begin from', () => {
  const cards = templates.flatMap(({ file }) => file.cards)

  it('read completely and come back as they were', () => {
    for (const card of [...refillPouch.cards, ...commuterPass.cards])
      expect(isCardKind(card.kind) && cardKinds[card.kind].schema.parse(card)).toEqual(card)
  })

  it('use only fields that we have words for', () => {
    const common = new Set(['id', 'kind', 'title', 'notes', 'x', 'y', 'w', 'h', ...Object.keys(commonFields)])
    const strange = cards.flatMap((card) => {
      const known = Object.keys(cardKinds[card.kind].fields)
      return Object.keys(card).filter((key) => !common.has(key) && !known.includes(key))
    })
    expect(strange).toEqual([])
  })

  it('show every kind of card', () => {
    const shown = new Set(cards.map((card) => card.kind))
    const unseen = cardKindNames.filter((kind) => !shown.has(kind))
    expect(unseen, 'Let one of the plans in templates/ show one of these').toEqual([])
  })
})

describe('reading a card', () => {
  it('takes __proto__ and constructor as names of brands', () => {
    const raw: unknown = JSON.parse(
      '{"id":"s1","kind":"segment","title":"Rotators","brandShares":{"__proto__":31,"constructor":34,"toString":35}}',
    )
    const { brandShares } = cardKinds.segment.schema.parse(raw)
    expect(Object.entries(brandShares ?? {})).toEqual([
      ['__proto__', 31],
      ['constructor', 34],
      ['toString', 35],
    ])
    expect(Object.prototype).not.toHaveProperty('31')
  })

  it('says what is wrong inside free keys, under a name like __proto__ too', () => {
    const shares: unknown = JSON.parse('{"Brimberg":"half","__proto__":[]}')
    expect(faults('segment', { brandShares: shares })).toEqual([
      'brandShares.Brimberg is not a number',
      'brandShares.__proto__ is not a number',
    ])
    expect(faults('segment', { brandShares: [31, 34] })).toEqual(['brandShares is not an object'])
  })

  it.each(['32 Sept', '2026-02-30', '2026-9-1', '2026-09-01T00:00:00Z', '', '20260901'])(
    'refuses %j as a date',
    (day) => {
      expect(faults('contactPoint', { startsOn: day })).toEqual(['startsOn is not a date'])
    },
  )

  it('refuses a date that is none where it is nested, with its whole path', () => {
    expect(
      faults('metric', { readings: [{ date: '2026-10-31', value: 32.4 }, { date: 'October' }] }),
    ).toEqual(['readings.1.date is not a date'])
    expect(faults('insight', { evidence: { date: 'last June' } })).toEqual(['evidence.date is not a date'])
  })

  it('lists every fault, not only the first', () => {
    expect(
      faults('contactPoint', { startsOn: 'soon', direction: 'threeWay', reach: '45 %', push: 'yes' }),
    ).toEqual([
      'direction is none of oneWay, twoWay',
      'startsOn is not a date',
      'reach is not a number',
      'push is not true or false',
    ])
  })

  it('takes hours of the week, also over midnight, and refuses what is no time', () => {
    expect(
      faults('persona', { preferredTimes: [{ days: ['fri', 'sat'], from: '22:30', to: '01:00' }] }),
    ).toEqual([])
    expect(faults('persona', { preferredTimes: [{ days: ['someday'], from: '7:00', to: '25:00' }] })).toEqual(
      [
        'preferredTimes.0.days.0 is none of mon, tue, wed, thu, fri, sat, sun',
        'preferredTimes.0.from is not a time of day, such as 17:30',
        'preferredTimes.0.to is not a time of day, such as 17:30',
      ],
    )
  })

  it('keeps fields it does not know, nested ones too', () => {
    const card = {
      id: 'm1',
      kind: 'message',
      title: 'Launch line',
      mood: { of: 'Lea' },
      offer: { kind: 'raffle', value: 25, drawnBy: 'notary' },
      revisions: [{ date: '2026-10-01', because: 'heard at the bays', by: 'Lea' }],
    }
    expect(cardKinds.message.schema.parse(card)).toEqual(card)
  })

  it('reads numbers outside their range: what they mean is for the rules', () => {
    expect(
      faults('segment', { priority: 9, retention: 1.4, size: -3, brandShares: { Brimberg: 140 } }),
    ).toEqual([])
    expect(faults('brand', { tone: { warmth: 11 }, attributes: { morality: -1 } })).toEqual([])
    expect(faults('objective', { promoters: 45, detractors: -1, surveyN: 0.5 })).toEqual([])
    expect(faults('need', { strength: 0 })).toEqual([])
  })

  it('takes a predicate in words or as an object, and nothing else', () => {
    expect(faults('segment', { predicate: '52 weeks: at least 3 purchases' })).toEqual([])
    expect(faults('segment', { predicate: { all: [{ field: 'purchases', atLeast: 3 }] } })).toEqual([])
    expect(faults('segment', { predicate: 3 })).toEqual(['predicate is neither a text nor an object'])
    expect(faults('segment', { predicate: ['a'] })).toEqual(['predicate is neither a text nor an object'])
  })

  it('takes a team’s own word where a list is open, and refuses it where it is closed', () => {
    expect(faults('contactPoint', { means: 'cargoBike' })).toEqual([])
    expect(faults('feedback', { method: 'overheard on the ferry' })).toEqual([])
    expect(faults('responsePlan', { replyIn: ['reviews', 'cargoBike'] })).toEqual([])
    expect(faults('tool', { lever: 'people' })).toEqual([
      'lever is none of product, price, place, communication',
    ])
    expect(faults('objective', { verb: 'delight' })).toHaveLength(1)
  })

  it('takes claims as texts, numbers and yes or no', () => {
    expect(faults('message', { claims: { packaging: '-33 %', stores: 62, compostable: true } })).toEqual([])
    expect(faults('message', { claims: { packaging: { less: 33 } } })).toEqual([
      'claims.packaging is not a value',
    ])
    expect(faults('message', { texts: { en: 33 } })).toEqual(['texts.en is not a text'])
  })

  it('takes text in any script, as long as a page', () => {
    const title = 'نفايات أحملها أربعة طوابق 🫙'
    expect(cardKinds.need.schema.parse({ id: 'n1', kind: 'need', title }).title).toBe(title)
    expect(faults('need', { notes: 'x'.repeat(100_000) })).toEqual([])
    expect(faults('need', { notes: 'x'.repeat(100_001) })).toEqual([
      'notes is longer than 100,000 characters',
    ])
  })

  it('never throws, whatever stands in a field', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...cardKindNames),
        fc.dictionary(fc.string(), fc.anything()),
        fc.anything(),
        (kind, extra, odd) => {
          const fields = Object.fromEntries(Object.keys(cardKinds[kind].fields).map((key) => [key, odd]))
          expect(() => read(kind, { ...extra, ...fields })).not.toThrow()
        },
      ),
    )
  })
})

describe('the lists', () => {
  it('know digital and traditional means, and no family for a team’s own', () => {
    const digital = meansList.filter((one) => familyOf(one.value) === 'digital').map((one) => one.value)
    expect(digital.sort()).toEqual([
      'app',
      'email',
      'retailMedia',
      'reviews',
      'search',
      'sms',
      'social',
      'web',
    ])
    expect(meansList).toHaveLength(26)
    for (const own of ['cargoBike', '__proto__', 'constructor']) {
      expect(familyOf(own)).toBeUndefined()
      expect(isAdvertising(own)).toBe(false)
    }
    const paid = meansList.filter((one) => isAdvertising(one.value)).map((one) => one.value)
    expect(paid.sort()).toEqual(['advertising', 'outdoor', 'print', 'radio', 'retailMedia', 'search', 'tv'])
  })

  it('give each loyalty class its verbs, and each verb a class', () => {
    expect(Object.keys(verbsOf).sort()).toEqual(loyaltyClasses.map((one) => one.value).sort())
    expect(new Set(Object.values(verbsOf).flat())).toEqual(new Set(verbList.map((one) => one.value)))
    const winBack = loyaltyClasses.filter((one) => verbsOf[one.value].includes('winBack'))
    expect(winBack.map((one) => one.value)).toEqual(['loyal', 'swing'])
  })

  it('part what is sold, what is felt and what is only put out', () => {
    const of = (wanted: string) =>
      measureKindList.filter((one) => classOfMeasure(one.value) === wanted).length
    expect([of('sales'), of('human'), of('output')]).toEqual([6, 7, 5])
  })

  it('name each value once', () => {
    const twice = cardKindNames.flatMap((kind) =>
      everyField(cardKinds[kind].fields).filter(({ field }) => {
        const values = (field.options ?? []).map((one) => one.value)
        return new Set(values).size !== values.length
      }),
    )
    expect(twice).toEqual([])
  })

  it('name the attributes that a brand has sliders for', () => {
    expect(attributeList.map((one) => one.value)).toEqual(Object.keys(cardKinds.brand.fields.attributes.ends))
  })
})

describe('a card’s type', () => {
  it('follows from its fields', () => {
    expectTypeOf<CardOf<'segment'>['loyalty']>().toEqualTypeOf<
      'loyal' | 'competitorLoyal' | 'swing' | 'newCategory' | undefined
    >()
    expectTypeOf<CardOf<'segment'>['brandShares']>().toEqualTypeOf<Record<string, number> | undefined>()
    expectTypeOf<CardOf<'segment'>['predicate']>().toEqualTypeOf<
      string | Record<string, unknown> | undefined
    >()
    expectTypeOf<CardOf<'message'>['claims']>().toEqualTypeOf<
      Record<string, string | number | boolean> | undefined
    >()
    expectTypeOf<CardOf<'message'>['texts']>().toEqualTypeOf<Record<string, string> | undefined>()
    expectTypeOf<NonNullable<CardOf<'message'>['offer']>['value']>().toEqualTypeOf<
      string | number | undefined
    >()
    expectTypeOf<CardOf<'contactPoint'>['means']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<CardOf<'contactPoint'>['startsOn']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<CardOf<'database'>['kind']>().toEqualTypeOf<'database'>()
    expectTypeOf<CardOf<'need'>['status']>().toEqualTypeOf<'active' | 'draft' | 'parked' | undefined>()
  })

  it('reaches into rows, groups and scales', () => {
    type Step = NonNullable<CardOf<'journey'>['steps']>[number]
    expectTypeOf<Step['feeling']>().toEqualTypeOf<number | undefined>()
    expectTypeOf<Step['stage']>().toEqualTypeOf<string | undefined>()
    type Hours = NonNullable<CardOf<'contactPoint'>['times']>[number]
    expectTypeOf<Hours['days']>().toEqualTypeOf<
      ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[] | undefined
    >()
    expectTypeOf<NonNullable<CardOf<'insight'>['evidence']>['independent']>().toEqualTypeOf<
      boolean | undefined
    >()
    expectTypeOf<NonNullable<CardOf<'brand'>['tone']>['warmth']>().toEqualTypeOf<number | undefined>()
    expectTypeOf<NonNullable<CardOf<'review'>['praise']>[number]['side']>().toEqualTypeOf<
      'company' | 'customer' | undefined
    >()
  })

  it('narrows by kind', () => {
    const strandOf = (card: Card) => (card.kind === 'strategy' ? card.strand : undefined)
    expectTypeOf(strandOf).returns.toEqualTypeOf<'sales' | 'human' | undefined>()
  })
})
