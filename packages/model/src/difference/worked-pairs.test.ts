import { expect, test } from 'vitest'
import { boardFrom } from '../board/from-file.ts'
import { sketch } from '../board/sketch.ts'
import { difference } from './difference.ts'
import { sentencesOf } from './sentences.ts'

// Twenty weeks in the life of one plan, each as its lead reads it. The words are the test: read them aloud.

const plan = `
  plan "Refill pouch" currency=EUR budget=240000 startsOn=2026-09-01 endsOn=2027-02-28 stages=["need","evaluate","buy"]
  objective share "Raise the share of rotators" baseline=31 target=36 unit="% of spend" deadline=2027-02-28
  objective warmth "Be recommended" baseline=22 target=32 unit=points surveyN=900
  strategy sales "Sell the pouch" strand=sales budget=180000
  strategy human "Coffee for neighbours" strand=human budget=60000 department="Customer care"
  segment rotators "Rotators" loyalty=swing size=42000 retention=0.4 brandShares={"Brimberg":31,"Halden":69}
  segment regulars "Regulars" loyalty=loyal size=18000 priority=1
  contactPoint radio "Radio" means=radio direction=oneWay push=true startsOn=2026-09-07 endsOn=2026-10-04 reach=40
  contactPoint bay "Refill bay" means=storePromotion direction=twoWay feedbackChannel=desk responseHours=24 stages=["buy"]
  message less "A third less packaging" texts={"en":"A third less packaging."} claims={"packaging":"-33 %"}
  budgetLine spots "Spots" planned=48000
  budgetLine shelf "Shelf" planned=36000 actual=12000
  feedback empty "The bay was empty" sentiment=-1 n=14
  need full "A bay that is never empty" strength=4
  responsePlan reply "Angry reviews" firstReplyHours=4 steps=["Read","Answer"]
  team care "Care" people=["Ines","Jon"]
  radio touches rotators perWeek=3
  bay touches regulars
  radio carries less
  empty reveals full
  spots funds radio`

const without = (line: RegExp) => plan.replace(line, '')
const other = (was: string, is: string) => {
  expect(plan).toContain(was)
  return plan.replace(was, is)
}
const more = (lines: string) => `${plan}\n${lines}`

const pairs: [what: string, after: string, says: string[]][] = [
  [
    'the goal is lowered and given more time',
    other(
      'target=36 unit="% of spend" deadline=2027-02-28',
      'target=34 unit="% of spend" deadline=2027-04-30',
    ),
    [
      'goals: Objective “Raise the share of rotators” target 36 → 34% of spend.',
      'goals: Objective “Raise the share of rotators”: deadline 28 February 2027 → 30 April 2027.',
    ],
  ],
  [
    'a goal loses its number',
    other('baseline=22 target=32', 'baseline=22'),
    ['goals: Objective “Be recommended” target taken out (was 32 points).'],
  ],
  [
    'the goal is said to start elsewhere, and more people are asked',
    other('baseline=22 target=32 unit=points surveyN=900', 'baseline=24 target=32 unit=points surveyN=1200'),
    [
      'goals: Objective “Be recommended” start 22 → 24 points.',
      'goals: Objective “Be recommended”: sample a wave 900 → 1,200 people.',
    ],
  ],
  [
    'the money is cut',
    other('budget=240000', 'budget=200000').replace('planned=48000', 'planned=30000'),
    [
      'money: The plan: budget 240,000 → 200,000 EUR.',
      'money: Budget line “Spots”: planned 48,000 → 30,000 EUR.',
    ],
  ],
  [
    'money is spent',
    other('planned=48000', 'planned=48000 actual=9500').replace('actual=12000', 'actual=31000'),
    [
      'money: Budget line “Shelf”: money spent 12,000 → 31,000 EUR.',
      'money: Budget line “Spots”: money spent set to 9,500 EUR.',
    ],
  ],
  [
    'the human strategy has less and another home',
    other('budget=60000 department="Customer care"', 'budget=40000 department=Brand'),
    [
      'goals: Strategy “Coffee for neighbours”: department Customer care → Brand.',
      'goals: Strategy “Coffee for neighbours”: budget 60,000 → 40,000 EUR.',
    ],
  ],
  [
    'the campaign is put off',
    other('startsOn=2026-09-01', 'startsOn=2026-10-01').replace(
      'startsOn=2026-09-07 endsOn=2026-10-04',
      'startsOn=2026-10-05 endsOn=2026-11-01',
    ),
    [
      'goals: The plan: first day 1 September 2026 → 1 October 2026.',
      'people: Contact point “Radio”: first day 7 September 2026 → 5 October 2026.',
      'people: Contact point “Radio”: last day 4 October 2026 → 1 November 2026.',
    ],
  ],
  [
    'the journey has another stage',
    other('"evaluate","buy"]', '"evaluate","buy","bond"]').replace(
      'stages=["buy"]',
      'stages=["evaluate","bond"]',
    ),
    [
      'people: The plan: stages now with “bond”.',
      'people: Contact point “Refill bay”: stages now with “evaluate” and “bond”, without “buy”.',
    ],
  ],
  [
    'the counts come in',
    other(
      'size=42000 retention=0.4 brandShares={"Brimberg":31,"Halden":69}',
      'size=39500 retention=0.44 brandShares={"Brimberg":34,"Halden":60,"Own label":6}',
    ),
    [
      'people: Segment “Rotators”: brand shares “Brimberg” 31 → 34%, “Halden” 69 → 60%, “Own label” set to 6%.',
      'people: Segment “Rotators”: size 42,000 → 39,500.',
      'people: Segment “Rotators”: share that stays 40 → 44%.',
    ],
  ],
  [
    'somebody else matters first',
    other('size=18000 priority=1', 'size=18000 priority=2').replace(
      'loyalty=swing',
      'loyalty=competitorLoyal priority=1',
    ),
    [
      'people: Segment “Regulars”: priority 1 → 2.',
      'people: Segment “Rotators”: loyalty swing → elsewhere.',
      'people: Segment “Rotators”: priority set to 1.',
    ],
  ],
  [
    'the radio goes',
    without(/.*(contactPoint radio|radio touches|radio carries|spots funds|budgetLine spots).*/g),
    ['money: Budget line “Spots” is gone: 48,000 EUR planned.', 'people: Contact point “Radio” is gone.'],
  ],
  [
    'a talk comes in its place',
    more(
      'contactPoint talk "Bay talk" direction=twoWay\n talk touches rotators perWeek=1\n talk carries less',
    ),
    ['people: Contact point “Bay talk” is new: carries “A third less packaging”, touches “Rotators”.'],
  ],
  [
    'the radio speaks to others, more often',
    other('radio touches rotators perWeek=3', 'radio touches regulars perWeek=5'),
    [
      'people: Contact point “Radio” now touches “Regulars”.',
      'people: Contact point “Radio” no longer touches “Rotators”.',
    ],
  ],
  [
    'the radio speaks less often',
    other('perWeek=3', 'perWeek=2'),
    ['people: Contact point “Radio” touches “Rotators”: contacts a week 3 → 2.'],
  ],
  [
    'the bay loses its way back and the radio listens',
    other('direction=twoWay feedbackChannel=desk responseHours=24', 'direction=oneWay').replace(
      'push=true',
      'push=true listening=true',
    ),
    [
      'people: Contact point “Refill bay” lost its way back.',
      'people: Contact point “Refill bay”: time to an answer taken out (was 24 hours).',
      'people: Contact point “Radio” is marked “listening” now.',
    ],
  ],
  [
    'the claim is put otherwise, in two languages',
    other(
      'texts={"en":"A third less packaging."} claims={"packaging":"-33 %"}',
      'texts={"en":"One third less to throw away.","is":"Minna rusl."} claims={"packaging":"-31 %"}',
    ),
    [
      'voice: Message “A third less packaging”: text “en” rewritten, “is” written.',
      'voice: Message “A third less packaging”: claim “packaging” from “-33 %” to “-31 %”.',
    ],
  ],
  [
    'the radio is parked, the message is a draft, and the line is called otherwise',
    other('reach=40', 'reach=40 status=parked')
      .replace('less "A third less packaging"', 'less "A third less packaging" status=draft')
      .replace('"Spots"', '"Radio spots"'),
    [
      'money: Budget line “Spots” is called “Radio spots” now.',
      'people: Contact point “Radio” is parked now.',
      'voice: Message “A third less packaging” is a draft now.',
    ],
  ],
  [
    'what was heard is answered',
    more(
      'productProperty sensor "A bay that calls for coffee" release=planned releasedOn=2026-12-01\n full returnedAs sensor',
    ).replace('n=14', 'n=31 usedFor=serve due=2026-11-20'),
    [
      'voice: Product property “A bay that calls for coffee” is new: returns “A bay that is never empty”.',
      'voice: Feedback “The bay was empty”: people 14 → 31.',
      'voice: Feedback “The bay was empty”: use set to serving those who said it.',
      'voice: Feedback “The bay was empty”: day of the answer set to 20 November 2026.',
    ],
  ],
  [
    'the reply is made ready',
    other(
      'firstReplyHours=4 steps=["Read","Answer"]',
      'firstReplyHours=2 steps=["Read","Answer","Call"] active=true replyIn=["radio"]',
    ).replace('people=["Ines","Jon"]', 'people=["Ines","Lea"]'),
    [
      'risk: Response plan “Angry reviews” is marked “running” now.',
      'risk: Response plan “Angry reviews”: time to a first reply 4 → 2 hours.',
      'risk: Response plan “Angry reviews”: means of reply set to radio.',
      'risk: Response plan “Angry reviews”: steps now with “Call”.',
      'rest: Team “Care”: people now with “Lea”, without “Jon”.',
    ],
  ],
  [
    'a rule is silenced, one weighs less, and somebody cleans up',
    other(
      'stages=["need","evaluate","buy"]',
      'stages=["need","evaluate","buy"] rules={"CON-7":{"muted":"The bay answers"},"MIX-3":{"severity":"hint","because":"A launch"}}',
    ).replace('sentiment=-1 n=14', 'sentiment=-1 n=14 notes="Two Saturdays" x=10 y=20'),
    [
      'voice: Feedback “The bay was empty”: notes written.',
      'risk: Rule CON-7 is silent now: “The bay answers”.',
      'risk: Rule MIX-3 counts as a hint now: “A launch”.',
      'rest: 1 card was moved.',
    ],
  ],
  [
    'the plan is called otherwise and kept in another money',
    other('"Refill pouch" currency=EUR', '"Refill pouch, second try" currency=ISK'),
    ['money: The plan: currency EUR → ISK.', 'rest: The plan is called “Refill pouch, second try” now.'],
  ],
]

test.each(pairs)('%s', (_what, after, says) => {
  const [one, two] = [boardFrom(sketch(plan)), boardFrom(sketch(after))]
  const told = sentencesOf(difference(one, two), one, two)
  expect(told.map((sentence) => `${sentence.group}: ${sentence.says}`)).toEqual(says)
  const back = sentencesOf(difference(two, one), two, one)
  expect(back.length, 'the way back is told too').toBeGreaterThan(0)
})
