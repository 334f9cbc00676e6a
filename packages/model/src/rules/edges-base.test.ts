import { describe, expect, test } from 'vitest'
import { applyCommands } from '../board/apply.ts'
import { boardFrom } from '../board/from-file.ts'
import { peers } from '../board/peers.ts'
import { setTitle } from '../board/edit.ts'
import { sketch } from '../board/sketch.ts'
import { check, Checker } from './check.ts'
import type { Finding, Repair } from './rule.ts'

// The consumer base, the segments counted in it, and what was approved: where the rules just speak, and just do not.

const today = '2026-11-24'
const of = (code: string, text: string, approval = false): Finding[] =>
  check(boardFrom(sketch(text)), { today, approval }).filter(({ rule }) => rule === code)
const titles = (code: string, text: string) =>
  of(code, text).flatMap(({ repairs }) => repairs.map(({ title }) => title))

type Case = [story: string, plan: string, grades: Finding['severity'][]]
const cases: Record<string, Case[]> = {
  'DB-1': [
    ['a brand, its season and a team need no base yet', 'brand b\ncontext x\nteam t', []],
    ['a note of what somebody said does', 'brand b\nfeedback f', ['error']],
    ['a base that is a draft is none', 'segment s\ndatabase d status=draft', ['error']],
    ['a segment that is a draft needs none', 'brand b\nsegment s status=draft', []],
  ],
  'DB-2': [
    ['nothing is said at all', 'database d', ['warning']],
    [
      'more than is asked for is welcome',
      'database d blocks=["demographics","psychographics","attitudes","purchaseHistory","categoryNetwork"]',
      [],
    ],
    [
      'a team asks for less',
      'plan "P" rules={"DB-2":{"blocks":["purchaseHistory"]}}\ndatabase d blocks=["purchaseHistory"]',
      [],
    ],
    ['a team says why it cannot be had', 'plan "P" rules={"DB-2":{"muted":"No survey"}}\ndatabase d', []],
  ],
  'DB-3': [
    ['nobody said how many buy', 'database d records=48000', []],
    ['some records are no customers', 'database d records=48000 customers=31000', []],
    ['all records are customers', 'database d records=31000 customers=31000', ['warning']],
    ['no prospects, said in so many words', 'database d prospects=0', ['warning']],
    ['one prospect is one', 'database d records=9 customers=9 prospects=1', []],
  ],
  'DB-4': [
    ['90 days are not yet too old', fresh('2026-06-03'), []],
    ['91 days are', fresh('2026-06-02'), ['warning']],
    ['counted after the plan began', fresh('2026-10-01'), []],
    ['nobody knows when the plan begins', 'database d asOf=2020-01-01', []],
    [
      'a team buys its panel once a year',
      `${fresh('2026-06-02')}\nplan "P" rules={"DB-4":{"maxAgeDays":365}}`,
      [],
    ],
  ],
  'DB-5': [
    ['typed by hand', 'database d\nsegment s', ['warning']],
    ['a draft base feeds nobody', 'database d status=draft\nsegment s\nd feeds s', ['warning']],
    ['counted', 'database d\nsegment s\nd feeds s', []],
  ],
  'DB-6': [
    ['kept for a reason and until a day', 'memory k lawfulBasis=opt-in retention=18m', []],
    ['a blank reason is none', 'memory k lawfulBasis=" " retention=18m', ['error']],
    ['a text message to people whose records have no reason', direct('means=sms push=true'), ['error']],
    ['created by us is of our own accord too', direct('means=Email type=companyCreated'), ['error']],
    ['they call us', direct('means=phone type=customerInitiated push=true'), []],
    ['nobody said who brings it about', direct('means=phone'), []],
    ['a poster addresses nobody', direct('means=outdoor push=true'), []],
    [
      'another base of theirs has a reason',
      `${direct('means=sms push=true')}\ndatabase e lawfulBasis=terms\ne feeds s`,
      [],
    ],
    [
      'no base feeds them: that is told elsewhere',
      'contactPoint c means=sms push=true\nsegment s\nc touches s',
      [],
    ],
    [
      'a team writes letters by name',
      `plan "P" rules={"DB-6":{"directMeans":["directMail"]}}\n${direct('means=directMail push=true')}`,
      ['error'],
    ],
  ],
  'SEG-1': [
    ['nobody has a class yet', 'segment s', []],
    ['two of three are left out', 'segment s loyalty=loyal', ['warning', 'warning']],
    [
      'left out with a word, and with a blank',
      'plan "P" exclusions={"swing":"the retailer’s","competitorLoyal":" "}\nsegment s loyalty=loyal',
      ['warning'],
    ],
    [
      'newcomers to the category need none',
      'segment a loyalty=loyal\nsegment b loyalty=swing\nsegment c loyalty=competitorLoyal',
      [],
    ],
    [
      'a draft covers no class',
      'segment a loyalty=loyal\nsegment b loyalty=swing\nsegment c loyalty=competitorLoyal status=draft',
      ['warning'],
    ],
  ],
  'SEG-2': [
    ['nobody said', 'segment s', []],
    ['what they did', 'segment s basis=behaviour', []],
    ['what they mean to do', 'segment s basis=intent', ['warning']],
    ['and they come first', 'segment s basis=intent priority=1', ['error']],
    [
      'asked for by attitudes alone',
      'segment s predicate={"all":[{"block":"attitudes"},{"block":"demographics"}]}',
      ['warning'],
    ],
    [
      'one question is of what they bought',
      'segment s predicate={"all":[{"block":"attitudes"},{"field":"purchaseHistory.share"}]}',
      [],
    ],
    ['questions of unknown blocks', 'segment s predicate={"all":[{"column":"x","over":3}]}', []],
  ],
  'SEG-3': [
    ['exactly as many as there are', counts(48_000, 20_000, 28_000), []],
    ['one more than there are', counts(48_000, 20_000, 28_001), ['error']],
    ['those in both are counted once', `${counts(48_000, 20_000, 28_001)}\na overlaps b people=1`, []],
    [
      'linked both ways they are still the same people',
      `${counts(48_000, 20_000, 28_002)}\na overlaps b people=1\nb overlaps a people=1`,
      ['error'],
    ],
    ['nobody knows how many are in both', `${counts(48_000, 20_000, 28_001)}\na overlaps b`, []],
    ['one segment is not counted yet', `${counts(48_000, 20_000, 90_000)}\nsegment c\nd feeds c`, []],
    [
      'a second base adds its records',
      `${counts(48_000, 20_000, 28_001)}\ndatabase e records=1\ne feeds b`,
      [],
    ],
    [
      'two bases that feed the same are told of once',
      `${counts(10, 20, 30)}\ndatabase e records=1\ne feeds a\ne feeds b`,
      ['error'],
    ],
    [
      'a parked segment takes no room',
      counts(48_000, 20_000, 90_000).replace('segment b', 'segment b status=parked'),
      [],
    ],
    ['customers and prospects are all there is', 'database d records=9 customers=4 prospects=5', []],
    ['one is neither', 'database d records=10 customers=4 prospects=5', ['error']],
  ],
  'SEG-4': [
    ['5 % may be in both', inBoth(50), []],
    ['more than that need one voice', inBoth(51), ['warning']],
    ['one of the two keeps them', inBoth(51, 'goesTo=a'), []],
    ['a third cannot keep them', inBoth(51, 'goesTo=c'), ['warning']],
    ['nobody counted', 'segment a\nsegment b\na overlaps b people=9', []],
    ['a team bears a tenth', `plan "P" rules={"SEG-4":{"maxOverlap":10}}\n${inBoth(51)}`, []],
  ],
  'SEG-5': [
    ['no shares', 'segment s loyalty=swing', ['warning']],
    ['who does not buy in the category has none', 'segment s loyalty=newCategory', []],
    ['101 is as good as 100', 'segment s brandShares={"Us":61,"Halden":40}', []],
    ['102 is not', 'segment s brandShares={"Us":62,"Halden":40}', ['error']],
    ['98.9 is not', 'segment s brandShares={"Us":60,"Halden":38.9}', ['error']],
    [
      'a team counts to the tenth',
      'plan "P" rules={"SEG-5":{"tolerance":0.1}}\nsegment s brandShares={"Us":61,"Halden":40}',
      ['error'],
    ],
  ],
  'SEG-7': [
    ['nothing is known', 'segment s lifetimeValue=90', []],
    ['nobody stays', 'segment s retention=0', []],
    ['everybody stays for ever', 'segment s retention=1', ['error']],
    ['waiting costs nothing', 'segment s discountRate=0', ['error']],
    ['both are impossible', 'segment s retention=-0.1 discountRate=-1', ['error', 'error']],
    ['within one in a hundred', worth(19.19), []],
    ['a little more is another value', worth(19.25), ['error']],
    [
      'a worthless customer stated as such',
      'segment s margin=19 retention=0 discountRate=0.1 lifetimeValue=0',
      [],
    ],
  ],
  'SEG-8': [
    ['100 are enough', 'segment s size=100', []],
    ['99 are few', 'segment s size=99', ['hint']],
    ['nobody is an error', 'segment s size=0', ['error']],
    ['not counted yet', 'segment s', []],
    ['a team sells to businesses', 'plan "P" rules={"SEG-8":{"min":5}}\nsegment s size=7', []],
  ],
  'GOV-1': [
    ['the first card of all', 'message m', []],
    ['a second one leaves both alone', 'message m\nbrand b', ['warning', 'warning']],
    ['the second is a draft', 'message m\nbrand b status=draft', []],
    [
      'a link to a draft counts',
      'message m\nsegment s status=draft\ndatabase d\nsegment t\nd feeds t\nm addresses s',
      [],
    ],
  ],
  'GOV-2': [
    ['nothing was ever approved', 'message m', []],
    ['it stands elsewhere on the board', 'was message m x=1\nmessage m x=90 w=300', []],
    ['active was meant, said or not', 'was message m\nmessage m status=active', []],
    ['an emptied note is none', 'was message m\nmessage m notes=""', []],
    ['another name', 'was message m "The letter"\nmessage m "A letter"', ['error']],
    ['a field nobody knows', 'was message m mood=calm\nmessage m mood=loud', ['error']],
    ['what came later was never approved', 'was message m\nmessage m\nmessage n', []],
    ['what is parked does not run', 'was message m\nmessage m status=parked callToAction=Come\nbrand b', []],
    [
      'a link drawn anew is the same',
      'was message m\nwas segment s\nwas m addresses s\nmessage m\nsegment s\nm addresses s',
      [],
    ],
    [
      'a link more is a change at both its ends',
      'was message m\nwas segment s\nmessage m\nsegment s\nm addresses s',
      ['error', 'error'],
    ],
    [
      'a link that says something else',
      'was contactPoint c\nwas segment s\nwas c touches s perWeek=2\ncontactPoint c\nsegment s\nc touches s perWeek=9',
      ['error', 'error'],
    ],
  ],
  'GOV-3': [
    ['step by step', 'segment s\ncontactPoint c\njourney j\nobjective o\ntool t', []],
    ['nobody to meet', 'contactPoint c', ['warning']],
    ['money for nothing', 'budgetLine b', ['warning']],
    ['goals for people nobody knows', 'objective o\npersona p status=draft', ['warning']],
  ],
  'GOV-4': [
    ['the poster is gone', 'was contactPoint c means=outdoor\nbrand b', ['hint']],
    [
      'the poster is a draft again',
      'was contactPoint c means=outdoor\ncontactPoint c means=outdoor status=draft\nbrand b',
      ['hint'],
    ],
    ['the feed is gone', 'was contactPoint c means=social\nbrand b', []],
    ['a means of the team’s own is of no family', 'was contactPoint c means=kiosk\nbrand b', []],
    ['it was not running when it was approved', 'was contactPoint c means=print status=parked\nbrand b', []],
    [
      'the plan says why',
      'plan "P" exclusions={"c":"too dear"}\nwas contactPoint c means=print\nbrand b',
      [],
    ],
    [
      'its notes say why',
      'was contactPoint c means=print\ncontactPoint c status=parked notes="too dear"\nbrand b',
      [],
    ],
    [
      'its old notes cannot say why',
      'was contactPoint c means=print notes="Half a page"\ncontactPoint c status=parked notes="Half a page"\nbrand b',
      ['hint'],
    ],
    ['other means, same contact', 'was contactPoint c means=print\ncontactPoint c means=social', []],
  ],
  'GOV-5': [
    ['one letter more', twins('Regulars', 'Regular'), ['hint']],
    ['case and white space are nothing', twins('The  Regulars', 'the regulars '), ['hint']],
    ['too short to tell', twins('Abc', 'Abd'), []],
    ['four letters can be told', twins('Abcd', 'Abce'), ['hint']],
    ['two letters in nine', twins('Rotators!', 'Rotaters?'), []],
    ['two letters in twenty', twins('Households of Halden', 'Housholds of Haldens'), ['hint']],
    ['week 1 is not week 2', twins('Letter in week 1', 'Letter in week 2'), []],
    ['é in one or two characters', twins('Caf\u00e9s', 'Cafe\u0301s'), ['hint']],
    ['two kinds of card', 'segment a "Regulars"\npersona b "Regulars"', []],
    [
      'a draft is nobody’s twin',
      twins('Regulars', 'Regulars').replace('segment b', 'segment b status=draft'),
      [],
    ],
    [
      'three of a name are two too many',
      `${twins('Regulars', 'Regulars')}\nsegment c "Regulars"`,
      ['hint', 'hint'],
    ],
    [
      'what comes after 200 letters makes no other card',
      twins('x'.repeat(300), `${'x'.repeat(200)}yz`),
      ['hint'],
    ],
  ],
}

function fresh(asOf: string): string {
  return `plan "P" startsOn=2026-09-01\ndatabase d asOf=${asOf}`
}
function direct(said: string): string {
  return `contactPoint c ${said}\nsegment s\ndatabase d\nd feeds s\nc touches s`
}
function counts(records: number, a: number, b: number): string {
  return `database d records=${records}\nsegment a size=${a}\nsegment b size=${b}\nd feeds a\nd feeds b`
}
function inBoth(people: number, keeps = ''): string {
  return `segment a size=1000\nsegment b size=9000\nsegment c\na overlaps b people=${people} ${keeps}`
}
function worth(lifetimeValue: number): string {
  return `segment s margin=19 retention=0.55 discountRate=0.1 lifetimeValue=${lifetimeValue}`
}
function twins(one: string, other: string): string {
  return `segment a ${JSON.stringify(one)}\nsegment b ${JSON.stringify(other)}`
}

describe.each(Object.entries(cases))('%s', (code, all) => {
  test.each(all)('%s', (_story, plan, expected) => {
    expect(of(code, plan).map(({ severity }) => severity)).toEqual(expected)
  })
})

test('a segment that is typed by hand holds up approval', () => {
  expect(of('DB-5', 'database d\nsegment s', true).map(({ severity }) => severity)).toEqual(['error'])
})

/** Alice presses the button. */
function pressed(text: string, repair: Repair | undefined) {
  const { alice } = peers(text, 'alice')
  applyCommands(alice.pen, alice.reader.board, repair?.commands ?? [])
  return alice.reader.board
}

describe('what the ways out say', () => {
  test('a base that has not so many records left is linked and the count asked for', () => {
    const plan = 'database d records=100 lawfulBasis=terms\nsegment s size=101'
    expect(of('DB-5', plan)[0]?.repairs[0]).toMatchObject({
      complete: false,
      opens: { card: 's', field: 'size' },
    })
    expect(of('DB-5', plan.replace('101', '100'))[0]?.repairs[0]).toMatchObject({ complete: true })
  })

  test('a base that may not be used for those who write to them is asked for its reason', () => {
    const plan = 'database d\nsegment s\ncontactPoint c means=sms push=true\nc touches s'
    expect(of('DB-5', plan)[0]?.repairs[0]).toMatchObject({ complete: false, opens: { card: 'd' } })
  })

  test('memories are kept alike', () => {
    const plan = 'memory k "Boat" lawfulBasis=opt-in retention=18m\nmemory l lawfulBasis=terms'
    expect(titles('DB-6', plan)[0]).toBe('Keep it as “Boat” is kept: 18m')
  })

  test('a segment without a class is called what its shares say', () => {
    const plan = `plan "P" ownBrand=Us rules={"SEG-6":{"cut":60}}
      segment a loyalty=loyal\nsegment b "Rotators" brandShares={"Us":55,"Halden":45}`
    expect(titles('SEG-1', plan)).toContain('Call “Rotators” swing, as their shares say')
  })

  test('an attitude is not lost: it goes to a persona', () => {
    const plan = 'segment s basis=attitude predicate="Love nature"'
    const board = pressed(plan, of('SEG-2', plan)[0]?.repairs[0])
    expect([...board.cards.values()].filter(({ kind }) => kind === 'persona')).toMatchObject([
      { who: 'Love nature' },
    ])
  })

  test('an estimate is doubted before a count', () => {
    const plan = counts(10, 9, 5).replace('segment b', 'segment b "Guessed" sizeFrom=estimated')
    expect(titles('SEG-3', plan)[0]).toBe('Count “Guessed” again')
  })

  test('a base is not set to fewer records than are counted in it', () => {
    const split = (size: number) =>
      `database d records=10 customers=4 prospects=5\nsegment a size=${size}\nd feeds a`
    expect(titles('SEG-3', split(9))).toContain('Set the records to 9')
    expect(titles('SEG-3', split(10))).not.toContain('Set the records to 9')
  })

  test('what comes first speaks to those in both', () => {
    expect(titles('SEG-4', inBoth(51).replace('segment b', 'segment b "Great" priority=1'))[0]).toBe(
      'Let “Great” speak to them',
    )
  })

  test('shares typed as parts of 1 are read so, and asked about where they change the class', () => {
    const plan = 'plan "P" ownBrand=Us\nsegment s loyalty=swing brandShares={"Us":0.62,"Halden":0.38}'
    expect(of('SEG-5', plan)[0]?.repairs[0]).toMatchObject({ complete: false, opens: { field: 'loyalty' } })
    expect(of('SEG-5', plan.replace('swing', 'loyal'))[0]?.repairs[0]).toMatchObject({ complete: true })
  })

  test('a month’s retention is known by the stated value', () => {
    const plan = 'segment s margin=310 retention=0.938 discountRate=0.08 lifetimeValue=233.51'
    expect(titles('SEG-7', plan)[0]).toBe('Read 93.8 % as those who stay a month: 46.39 % a year')
    expect(titles('SEG-7', plan.replace('233.51', '500'))[0]).toMatch(/^Drop the stated value for 2,047/)
  })

  test('an empty segment that is somebody’s goal is not parked', () => {
    expect(titles('SEG-8', 'segment s size=0\nobjective o\no targets s')).toEqual(['Count them again'])
    expect(titles('SEG-8', 'segment s size=0\npersona p\np describes s')).toContain('Park it')
  })

  test('a loose persona describes a segment that nobody describes yet', () => {
    const plan = 'segment a "Regulars"\nsegment b "Rotators"\npersona p\npersona q\np describes a'
    expect(of('GOV-1', plan).find(({ cards }) => cards[0] === 'q')?.repairs[0]?.title).toBe(
      'Say that it describes “Rotators”',
    )
  })

  test('what was approved comes back, with its links', () => {
    const plan = `was message m callToAction=Come\nwas segment s\nwas contactPoint c\nwas m addresses s
      message m tone={"warmth":2}\nsegment s\ncontactPoint c\nc carries m`
    const finding = of('GOV-2', plan).find(({ cards }) => cards[0] === 'm')
    expect(finding?.says).toContain('“tone”')
    expect(finding?.says).toContain('its links')
    const board = pressed(plan, finding?.repairs[0])
    expect(board.cards.get('m')).toMatchObject({ callToAction: 'Come' })
    expect([...board.links.values()].map(({ kind }) => kind)).toEqual(['addresses'])
  })

  test('twins become one that knows what both knew', () => {
    const plan =
      'segment a "Regulars" size=9\nsegment b "Regular" size=8 priority=1\npersona p\np describes b'
    const merge = of('GOV-5', plan)[0]?.repairs[0]
    expect(merge?.opens).toEqual({ card: 'a', field: 'size' })
    const board = pressed(plan, merge)
    expect(board.cards.get('a')).toMatchObject({ size: 9, priority: 1 })
    expect([...board.links.values()].map(({ to }) => to)).toEqual(['a'])
  })
})

test('a twin is told of as it is typed, and with whom it is one by then', () => {
  const { alice } = peers('segment a "Regulars"\nsegment b "Rotators"\nsegment c "Swimmers"', 'alice')
  const checker = new Checker(alice.reader.board, { today })
  alice.reader.watch((board, touched) => checker.update(board, touched))
  const pairs = () => checker.findings.filter(({ rule }) => rule === 'GOV-5').map(({ cards }) => cards)
  setTitle(alice.pen, 'c', 'Rotator')
  expect(pairs()).toEqual([['b', 'c']])
  setTitle(alice.pen, 'c', 'Regular')
  expect(pairs()).toEqual([['a', 'c']])
  setTitle(alice.pen, 'c', 'Swimmers')
  expect(pairs()).toEqual([])
})
