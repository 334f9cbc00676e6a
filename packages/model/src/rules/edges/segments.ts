import type { Edges } from './told.ts'

/** The segments counted in it: what just passes, what just does not, and what nobody can tell. */
export const segments: Edges = {
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
  'SEG-6': [
    ['exactly half is loyal', shares('loyal', '{"Us":50,"Them":50}'), []],
    ['half in doubles', shares('loyal', '{"Us":49.9999999999}'), []],
    ['just under half is not', shares('loyal', '{"Us":49.99}'), ['error']],
    ['an absent own share is 0', shares('loyal', '{"Them":20}'), ['error']],
    ['loyal elsewhere', shares('competitorLoyal', '{"Us":6,"Them":71}'), []],
    ['all others together are no brand', shares('competitorLoyal', '{"Us":6,"other":94}'), ['error']],
    ['swing with nobody at half', shares('swing', '{"Us":31,"Them":34,"other":60}'), []],
    ['swing with one at half', shares('swing', '{"Us":31,"Them":50}'), ['error']],
    ['new ones are not checked', shares('newCategory', '{"Us":90}'), []],
    ['no own brand is known', shares('loyal', '{"Us":4}').replace('ownBrand=Us', ''), []],
    ['no shares are known', 'plan "P" ownBrand=Us\nsegment s loyalty=loyal brandShares={}', []],
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
}

function shares(loyalty: string, brandShares: string): string {
  return `plan "P" ownBrand=Us\nsegment s loyalty=${loyalty} brandShares=${brandShares}`
}
export function counts(records: number, a: number, b: number): string {
  return `database d records=${records}\nsegment a size=${a}\nsegment b size=${b}\nd feeds a\nd feeds b`
}
export function inBoth(people: number, keeps = ''): string {
  return `segment a size=1000\nsegment b size=9000\nsegment c\na overlaps b people=${people} ${keeps}`
}
function worth(lifetimeValue: number): string {
  return `segment s margin=19 retention=0.55 discountRate=0.1 lifetimeValue=${lifetimeValue}`
}
