import type { Edges } from './told.ts'

/** The base of consumers and prospects: what just passes, what just does not, and what nobody can tell. */
export const database: Edges = {
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
}

function fresh(asOf: string): string {
  return `plan "P" startsOn=2026-09-01\ndatabase d asOf=${asOf}`
}
function direct(said: string): string {
  return `contactPoint c ${said}\nsegment s\ndatabase d\nd feeds s\nc touches s`
}
