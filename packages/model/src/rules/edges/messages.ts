import type { Edges } from './told.ts'

/** Messages: what just passes, what just does not, and what nobody can tell. */
export const messages: Edges = {
  'MSG-1': [
    ['somebody hears it somewhere', heard('message m'), []],
    [
      'the contact point is a draft',
      heard('message m').replace('contactPoint c', 'contactPoint c status=draft'),
      ['error'],
    ],
    ['neither is known, and it is one finding', 'message m', ['error']],
  ],
  'MSG-2': [
    ['25 % is 25%', twoVoices('{"off":"25 %"}', '{"off":"25%"}'), []],
    ['25 is "25"', twoVoices('{"off":25}', '{"off":"25"}'), []],
    ['é in one or two characters', twoVoices('{"name":"caf\\u00e9"}', '{"name":"Cafe\\u0301"}'), []],
    ['25 is not 30', twoVoices('{"off":25}', '{"off":30}'), ['error']],
    ['two keys are two facts', twoVoices('{"off":25,"wait":1}', '{"off":30,"wait":2}'), ['error', 'error']],
    ['a blank value says nothing', twoVoices('{"off":25}', '{"off":" "}'), []],
    [
      'one ends the day before the other starts',
      twoVoices('{"off":25}', '{"off":30}', 'endsOn=2026-03-31', 'startsOn=2026-04-01'),
      [],
    ],
    [
      'they share a day',
      twoVoices('{"off":25}', '{"off":30}', 'endsOn=2026-04-01', 'startsOn=2026-04-01'),
      ['error'],
    ],
    ['nothing carries the second', twoVoices('{"off":25}', '{"off":30}').replace('c carries m2', ''), []],
    ['constructor is a key like any other', twoVoices('{"constructor":1}', '{"off":1}'), []],
  ],
  'MSG-3': [
    ['it says what is offered', 'message m\nvalueProposition v\nm says v', []],
    ['what is offered is parked', 'message m\nvalueProposition v status=parked\nm says v', ['warning']],
  ],
  'MSG-4': [
    ['exactly the distance', tones('{"energy":2}', '{"energy":0}'), []],
    ['a little further', tones('{"energy":2,"humour":1}', '{"energy":0,"humour":0}'), ['warning']],
    ['a line that one of them does not know is no distance', tones('{"energy":2}', '{"warmth":-2}'), []],
    [
      'a team hears less finely',
      `plan "P" rules={"MSG-4":{"maxDistance":3}}\n${tones('{"energy":2,"humour":2}', '{"energy":0,"humour":0}')}`,
      [],
    ],
    ['an avoided word in capitals', avoids('cheap', 'So CHEAP!'), ['warning']],
    ['cheaper is another word', avoids('cheap', 'Cheaper by the kilo'), []],
    ['two words with a break between', avoids('valued customer', 'Dear valued\\n customer'), ['warning']],
    ['a word that ends in a sign', avoids('now!', 'Buy now!'), ['warning']],
    ['signs are signs', avoids('a.b', 'axb'), []],
    ['é in one or two characters', avoids('caf\\u00e9', 'our Cafe\\u0301'), ['warning']],
    ['a script without spaces', avoids('安い', 'とても安いです'), ['warning']],
    ['a blank word is none', avoids(' ', 'Anything goes'), []],
    [
      'in the call to action',
      'brand b wordsAvoided=["hurry"]\nmessage m callToAction="Hurry, last days"',
      ['warning'],
    ],
    ['there is no brand yet', 'message m tone={"energy":2}', []],
  ],
  'MSG-5': [
    ['all three classes in the same words', threeClasses(''), ['hint']],
    [
      'new ones do not stand for a class',
      threeClasses('').replace('loyalty=swing', 'loyalty=newCategory'),
      [],
    ],
    ['one of them hears other words', threeClasses('variants={"a":"Still right?"}'), []],
  ],
  'MSG-6': [
    ['on the day itself', claimed('2026-09-07'), []],
    ['the day before', claimed('2026-09-06'), ['error']],
    ['no start is known', claimed('2026-09-06').replace('startsOn=2026-09-06', ''), []],
    [
      'announced counts as claimed',
      claimed('2026-09-06').replace('m claims p', 'p announcedBy m'),
      ['error'],
    ],
    ['claimed and announced is one cause', `${claimed('2026-09-06')}\np announcedBy m`, ['error']],
  ],
  'MSG-7': [
    ['nobody but us speaks', heard('message m claims={"off":25}', 'type=companyCreated'), ['hint']],
    ['it makes no claim', heard('message m', 'type=companyCreated'), []],
    ['who brings it about is unknown', heard('message m claims={"off":25}'), []],
    [
      'there is a desk to ask',
      `${heard('message m claims={"off":25}', 'type=companyCreated')}\ncontactPoint d type=customerInitiated\nd touches s`,
      [],
    ],
  ],
  'MSG-8': [
    ['10 % by letter, 15 % at the shelf', offers('"10 %"', '"15 %"'), ['error']],
    ['10 % is 10%', offers('"10 %"', '"10%"'), []],
    ['10 is "10"', offers('10', '"10"'), []],
    ['one value is unknown', offers('10', '" "'), []],
    ['a discount and a gift', offers('10', '15').replace('"discount"', '"gift"'), []],
    [
      'a word of the team’s own in any case',
      offers('10', '15').replace('"discount"', '"Swap "').replace('"discount"', '"swap"'),
      ['error'],
    ],
    ['they share no day', offers('10', '15', 'endsOn=2026-03-31', 'startsOn=2026-04-01'), []],
    ['they share one day', offers('10', '15', 'endsOn=2026-04-01', 'startsOn=2026-04-01'), ['error']],
    ['nothing carries the second', offers('10', '15').replace('c carries n', ''), []],
  ],
  'MSG-9': [
    ['German serves Austrians', reads('de-AT', '{"de":"Guten Tag"}'), []],
    ['Austrian German does not serve all', reads('de', '{"de-AT":"Servus"}'), ['warning']],
    ['de_at is de-AT', reads('de-AT', '{"de_at":"Servus"}'), []],
    ['a blank text is none', reads('pl', '{"en":"Hello","pl":" "}'), ['warning']],
    ['two languages are two findings', reads('pl","de', '{"en":"Hello"}'), ['warning', 'warning']],
    ['nothing is written yet', reads('pl', '{}'), []],
    ['nobody said what they read', 'segment s\nmessage m texts={"en":"Hello"}\nm addresses s', []],
    ['__proto__ is a language like any other', reads('__proto__', '{"en":"Hello"}'), ['warning']],
  ],
  'MSG-10': [
    ['a need three links away', chain(3), []],
    ['a need four links away', chain(4), ['hint']],
    ['a team looks further', `plan "P" rules={"MSG-10":{"maxLinks":4}}\n${chain(4)}`, []],
    [
      'a draft on the way does not lead on',
      chain(3).replace('segment s', 'segment s status=draft'),
      ['hint'],
    ],
    [
      'however far a team looks, somebody has to have asked',
      `plan "P" rules={"MSG-10":{"maxLinks":1e9}}\nmessage m`,
      ['hint'],
    ],
  ],
  'MSG-11': [
    ['42 days are not yet too long', runs('2026-10-13'), []],
    ['43 days are', runs('2026-10-12'), ['warning']],
    ['nine remarks are few', runs('2026-10-12', 9), []],
    ['it ended in time', runs('2026-10-12').replace('message m', 'message m endsOn=2026-11-20'), []],
    [
      'it was changed since',
      runs('2026-09-01').replace('message m', 'message m revisions=[{"date":"2026-10-20"}]'),
      [],
    ],
    [
      'what was heard before the change is answered by it',
      runs('2026-08-01')
        .replace('message m', 'message m revisions=[{"date":"2026-10-11"}]')
        .replaceAll('2026-10-30', '2026-10-10'),
      [],
    ],
    ['nobody noted when it was heard', runs('2026-10-12').replaceAll('date=2026-10-30', ''), []],
    [
      'a team asks for less',
      `plan "P" rules={"MSG-11":{"maxDays":7,"minFeedback":2}}\n${runs('2026-11-01', 2, '2026-11-02')}`,
      ['warning'],
    ],
    [
      'one remark heard at two contact points is one',
      `${runs('2026-10-12', 9)}\ncontactPoint d\nd carries m\nf0 heardAt d`,
      [],
    ],
  ],
}

export function twoVoices(first: string, second: string, firstWindow = '', secondWindow = ''): string {
  return `segment s\ncontactPoint c\nmessage m1 claims=${first} ${firstWindow}\nmessage m2 claims=${second} ${secondWindow}
    c touches s\nc carries m1\nc carries m2\nm1 addresses s\nm2 addresses s`
}
export function claimed(startsOn: string): string {
  return `message m startsOn=${startsOn}\nproductProperty p releasedOn=2026-09-07\nm claims p`
}
export function heard(message: string, fields = ''): string {
  return `segment s\ncontactPoint c ${fields}\n${message}\nc touches s\nc carries m\nm addresses s`
}
export function tones(message: string, brand: string): string {
  return `brand b tone=${brand}\nmessage m tone=${message}`
}
function avoids(word: string, text: string): string {
  return `brand b wordsAvoided=["${word}"]\nmessage m texts={"en":"${text}"}`
}
function threeClasses(fields: string): string {
  return `segment a loyalty=loyal\nsegment b loyalty=competitorLoyal\nsegment c loyalty=swing\nmessage m ${fields}
    m addresses a\nm addresses b\nm addresses c`
}
export function offers(first: string, second: string, firstWindow = '', secondWindow = ''): string {
  return `${heard(`message m offer={"kind":"discount","value":${first}} ${firstWindow}`)}
    message n offer={"kind":"discount","value":${second}} ${secondWindow}\nc carries n\nn addresses s`
}
export function reads(locale: string, texts: string): string {
  return `segment s locales=["${locale}"]\nmessage m texts=${texts}\nm addresses s`
}
/** message – segment – feedback – need, or a contact point more. */
function chain(links: 3 | 4): string {
  const before = links === 3 ? 'm addresses s' : 'contactPoint c\nc carries m\nc touches s'
  return `message m\nsegment s\nfeedback f\nneed n\n${before}\nf saidBy s\nf reveals n`
}
function runs(startsOn: string, remarks = 10, date = '2026-10-30'): string {
  const all = Array.from({ length: remarks }, (_, at) => `feedback f${at} date=${date}\nf${at} heardAt c`)
  return `contactPoint c\nmessage m startsOn=${startsOn}\nc carries m\n${all.join('\n')}`
}
