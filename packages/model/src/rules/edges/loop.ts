import type { Edges } from './told.ts'

export const told = 'contactPoint c\nmessage m\nc touches s\nc carries m\nm addresses s\np announcedBy m'

/** The loop: what just passes, what just does not, and what nobody can tell. */
export const loop: Edges = {
  'LOOP-1': [
    ['place and person', `${heard()}\nf heardAt c\nf saidBy s`, []],
    ['no person', `${heard()}\nf heardAt c`, ['warning']],
    ['neither is one finding', heard(), ['warning']],
    [
      'said by a parked segment is said by nobody',
      `${heard().replace('segment s', 'segment s status=parked')}\nf heardAt c\nf saidBy s`,
      ['warning'],
    ],
  ],
  'LOOP-2': [
    ['14 days are not yet too long', 'feedback f date=2026-11-10', []],
    ['15 days are', 'feedback f date=2026-11-09', ['warning']],
    ['nobody knows when', 'feedback f', []],
    ['it is used for nothing', 'feedback f date=2026-01-01 usedFor=none', []],
    ['it serves, and is kept nowhere', 'feedback f date=2026-01-01 usedFor=serve', ['warning']],
    ['it is kept', 'feedback f date=2026-01-01\nmemory k\nf rememberedAs k', []],
    [
      'it is kept in a draft',
      'feedback f date=2026-01-01\nmemory k status=draft\nf rememberedAs k',
      ['warning'],
    ],
    ['heard tomorrow', 'feedback f date=2026-11-25', []],
    ['a team takes its time', 'plan "P" rules={"LOOP-2":{"maxDays":30}}\nfeedback f date=2026-11-01', []],
    ['the plan says the day', 'plan "P" asOf=2026-11-10\nfeedback f date=2026-11-01', []],
  ],
  'LOOP-3': [
    ['30 days are not yet too long', remembered('2026-10-25'), []],
    ['31 days are', remembered('2026-10-24'), ['error']],
    ['nobody knows when', remembered('2026-10-24').replace('date=2026-10-24', ''), []],
    ['it is answered', `${remembered('2026-10-24')}\nmessage m\nm answers f`, []],
    [
      'a parked answer is none',
      `${remembered('2026-10-24')}\nmessage m status=parked\nm answers f`,
      ['error'],
    ],
    ['the plan says the day', `plan "P" asOf=2026-10-30\n${remembered('2026-10-24')}`, []],
    [
      'a team gives itself longer',
      `plan "P" rules={"LOOP-3":{"maxDays":60}}\n${remembered('2026-10-24')}`,
      [],
    ],
  ],
  'LOOP-4': [
    ['it recalls', `${replied()}\nm recalls k`, []],
    ['it does not', replied(), ['warning']],
    ['nothing is remembered of it', replied().replace('f rememberedAs k', ''), []],
    ['one of two memories is enough', `${replied()}\nmemory l\nf rememberedAs l\nm recalls l`, []],
    ['another memory is not', `${replied()}\nmemory l\nm recalls l`, ['warning']],
  ],
  'LOOP-5': [
    ['praise is no need', 'feedback f type=praise', []],
    ['a need that nobody has written down', 'feedback f type=need', ['warning']],
    ['a lone need', 'need n', ['warning']],
    ['declined with a reason', 'need n declined="It would break"', []],
    ['a blank reason is none', 'need n declined=" "', ['warning']],
    ['returned', 'need n\nproductProperty p\nn returnedAs p', []],
    ['returned as a draft', 'need n\nproductProperty p status=draft\nn returnedAs p', ['warning']],
    ['exactly 1 % of those who said it', lacking(100), ['warning']],
    ['one more', lacking(101), ['error']],
    [
      'more than 1 % of two segments together',
      `${lacking(101)}\nsegment t size=10000\nf saidBy t`,
      ['warning'],
    ],
    ['one size is unknown', `${lacking(101)}\nsegment t\nf saidBy t`, ['warning']],
    ['a size of 0 is no size', `${lacking(101)}\nsegment t size=0\nf saidBy t`, ['warning']],
    ['nobody counted', lacking(101).replace('n=101', ''), ['warning']],
    ['each record stands for ten', `plan "P" expansionFactor=10\n${lacking(101)}`, ['warning']],
    ['the need is counted by those who spoke of it', `${lacking(101)}\nneed n\nf reveals n`, ['error']],
    ['the need says itself how many', `${lacking(101)}\nneed n n=5\nf reveals n`, ['warning']],
    ['a team is less strict', `plan "P" rules={"LOOP-5":{"errorShare":2}}\n${lacking(101)}`, ['warning']],
  ],
  'LOOP-6': [
    ['told', `${wished('releasedOn=2026-11-01')}\n${told}`, []],
    ['out today, and nobody says so', wished('releasedOn=2026-11-24'), ['warning']],
    ['out tomorrow', wished('releasedOn=2026-11-25'), []],
    ['announced nowhere and released never', wished(''), []],
    [
      'announced ahead, to others',
      `${wished('releasedOn=2027-03-01')}\nmessage m\np announcedBy m`,
      ['warning'],
    ],
    ['addressed, and carried by nothing', `${wished('')}\n${told.replace('c carries m', '')}`, ['warning']],
    ['nobody asked', 'productProperty p releasedOn=2026-11-01', []],
    [
      'two segments asked',
      `${wished('releasedOn=2026-11-01')}\nsegment t\nf saidBy t`,
      ['warning', 'warning'],
    ],
  ],
  'LOOP-7': [
    ['told 365 days ago', asks('date=2025-11-24'), ['warning']],
    ['told 366 days ago', asks('date=2025-11-23'), []],
    ['nobody knows when', asks(''), []],
    ['nothing is kept there yet', asks('date=2026-11-01').replace('f rememberedAs k', ''), []],
    ['others told us', asks('date=2026-11-01').replace('f saidBy s', 'segment t\nf saidBy t'), []],
    ['a team asks every month', `plan "P" rules={"LOOP-7":{"freshDays":30}}\n${asks('date=2026-10-01')}`, []],
  ],
  'LOOP-8': [
    ['nothing heard yet', 'segment s', []],
    ['one survey', 'feedback f method=survey', ['hint']],
    ['a survey and a ticket', 'feedback f method=survey\nfeedback g method=ticket', []],
    ['nobody says how the second came', 'feedback f method=survey\nfeedback g', []],
    ['30 voices are enough', voices('n=30'), []],
    ['29 are not', voices('n=29'), ['hint']],
    ['nobody counted', voices(''), []],
    ['an idea may be one man’s', voices('n=1').replace('type=need', 'type=idea'), []],
    ['it reveals nothing', 'feedback f type=need method=ticket n=3', []],
    [
      'a team calls threads research',
      'plan "P" rules={"LOOP-8":{"researchMethods":["thread"]}}\nfeedback f method=thread\nfeedback g method=Thread',
      ['hint'],
    ],
    ['a team is content with 5', `plan "P" rules={"LOOP-8":{"minN":5}}\n${voices('n=5')}`, []],
  ],
  'LOOP-9': [
    ['nothing written yet', 'review r', []],
    ['a blank entry is none', 'review r praise=[{"side":"company","text":" "}]', []],
    ['the company praises itself', 'review r praise=[{"side":"company","text":"Fast"}]', ['warning']],
    [
      'both sides, and a goal of ours',
      'review r goals=[{"side":"company","text":"A zip"}] praise=[{"side":"customer","text":"By name"}]',
      [],
    ],
    [
      'both sides, and a goal of theirs alone',
      'review r goals=[{"side":"customer","text":"A zip"}] praise=[{"side":"company","text":"Patient"}]',
      ['warning'],
    ],
    [
      'somebody did not sign the goal',
      'review r goals=[{"text":"A zip"}] praise=[{"side":"company","text":"Fast"},{"side":"customer","text":"Kind"}]',
      [],
    ],
  ],
  'LOOP-10': [
    ['asked for', 'need n\nproductProperty p\nn returnedAs p', []],
    ['a bet', 'productProperty p', ['hint']],
    ['a parked need asks for nothing', 'need n status=parked\nproductProperty p\nn returnedAs p', ['hint']],
  ],
  'LOOP-11': [
    ['a team and a day', 'feedback f due=2026-12-01\nteam t\nf routedTo t', []],
    ['no day', 'feedback f\nteam t\nf routedTo t', ['warning']],
    ['no team', 'feedback f due=2026-12-01\nteam t', ['warning']],
    ['neither is one finding', 'feedback f', ['warning']],
  ],
}

function remembered(date: string): string {
  return `feedback f date=${date}\nmemory k\nf rememberedAs k`
}
function heard(): string {
  return 'feedback f\nsegment s\ncontactPoint c'
}
function replied(): string {
  return 'feedback f\nmemory k\nmessage m\nf rememberedAs k\nm answers f'
}
function lacking(count: number): string {
  return `segment s size=10000\nfeedback f type=need n=${count}\nf saidBy s`
}
export function wished(property: string): string {
  return `segment s\nfeedback f\nneed n\nproductProperty p ${property}\nf saidBy s\nf reveals n\nn returnedAs p`
}
export function asks(feedback: string): string {
  return `contactPoint c\nsegment s\nmemory k\nfeedback f ${feedback}\nc touches s\nc asks k\nf saidBy s\nf rememberedAs k`
}
function voices(count: string): string {
  return `feedback f type=need method=ticket ${count}\nneed n\nf reveals n`
}
