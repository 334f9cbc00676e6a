import { set, type Edges } from './told.ts'

const points = (...fields: string[]) => fields.map((one, at) => `contactPoint c${at} ${one}`).join('\n')
export const spending = (adverts: number, others: number) =>
  `contactPoint a means=tv\ncontactPoint b means=event\nbudgetLine x planned=${adverts}\nbudgetLine y planned=${others}\nx funds a\ny funds b`
const serving = (...fields: string[]) =>
  `objective o\n${points(...fields)}\n${fields.map((_, at) => `c${at} serves o`).join('\n')}`
/** As many contact points, all meeting one segment. */
const meeting = (...fields: string[]) =>
  `segment s\n${points(...fields)}\n${fields.map((_, at) => `c${at} touches s`).join('\n')}`
export const offered = (kind: string, loyalty = 'loyal') =>
  `segment s loyalty=${loyalty}\ncontactPoint c\nmessage m offer={"kind":"${kind}"}\nc touches s\nc carries m\nm addresses s`

/** Tools and means: what just passes, what just does not, and what nobody can tell. */
export const mix: Edges = {
  'MIX-1': [
    ['nothing is planned yet', 'segment s', []],
    ['contact points alone', 'contactPoint c', ['warning']],
    ['a lever nobody has named', 'tool t\ntool u lever=communication', []],
    ['a price was weighed', 'tool t lever=price', []],
    ['a draft was not', 'tool t lever=price status=draft\ntool u lever=communication', ['warning']],
  ],
  'MIX-2': [
    ['for a goal', 'tool t\nobjective o\nt serves o', []],
    ['for a parked goal', 'tool t\nobjective o status=parked\nt serves o', ['warning']],
  ],
  'MIX-3': [
    ['exactly 60 %', spending(60, 40), []],
    ['a little more', spending(60.1, 40), ['warning']],
    ['nothing costs anything', 'contactPoint a means=tv\ncontactPoint b means=event', []],
    ['unknown means are no advertising', spending(60.1, 40).replace('means=tv', ''), []],
    ['a team that allows more', `${set('MIX-3', '{"maxShare":80}')}${spending(80, 20)}`, []],
    ['all that leads is advertising', points('means=tv role=lead', 'means=event role=support'), ['warning']],
    ['something else leads too', points('means=tv role=lead', 'means=event role=lead'), []],
    ['nothing leads', points('means=tv role=support', 'means=event'), []],
    [
      'too dear and in the lead',
      `${spending(90, 10)}\ncontactPoint d means=radio role=lead`,
      ['warning', 'warning'],
    ],
    [
      'search is advertising, the own site is not',
      points('means=search role=lead', 'means=web role=lead'),
      [],
    ],
  ],
  'MIX-4': [
    ['tools alone', 'objective o\ntool t\nt serves o', []],
    ['one fair', serving('means=event'), ['hint']],
    ['two fairs', serving('means=event', 'means=event'), ['hint']],
    ['a fair and a bay', serving('means=event', 'means=display'), []],
    ['the means of one are unknown', serving('means=event', ''), []],
  ],
  'MIX-5': [
    ['no contact point is there yet', 'productProperty p', []],
    ['a property and a spot', 'productProperty p\ncontactPoint c means=radio', ['hint']],
    ['a new place and a spot', 'tool t lever=place\ncontactPoint c means=radio', ['hint']],
    ['a price and a spot', 'tool t lever=price\ncontactPoint c means=radio', []],
    ['the means of one are unknown', `productProperty p\n${points('means=radio', '')}`, []],
    ['the people who serve speak', `productProperty p\n${points('means=radio', 'means=service')}`, []],
  ],
  'MIX-6': [
    ['one contact is too few to tell', meeting('means=app'), []],
    ['two screens', meeting('means=app', 'means=email'), ['warning']],
    ['two papers', meeting('means=print', 'means=directMail'), ['warning']],
    ['a screen and a paper', meeting('means=app', 'means=directMail'), []],
    ['a word of the team’s own is of no family', meeting('means=app', 'means=email', 'means=kiosk'), []],
    ['the means of one are unknown', meeting('means=app', 'means=email', ''), []],
    ['a team that waits for three', `${set('MIX-6', '{"min":3}')}${meeting('means=app', 'means=email')}`, []],
  ],
  'MIX-7': [
    ['a discount for regulars', offered('discount'), ['warning']],
    ['a one-time deal for regulars', offered('oneTimeDeal'), ['warning']],
    ['a gift is no price', offered('gift'), []],
    ['a discount for rotators', offered('discount', 'swing'), []],
    ['nothing carries it', offered('discount').replace('c carries m', ''), []],
    ['they are to be won back', `${offered('discount')}\nobjective o verb=winBack\no targets s`, []],
    ['they are to be kept', `${offered('discount')}\nobjective o verb=retain\no targets s`, ['warning']],
    [
      'a team that pays in points',
      `${set('MIX-7', '{"priceKinds":["points"]}')}${offered('points')}`,
      ['warning'],
    ],
  ],
  'MIX-8': [
    [
      'no cap is no number',
      'message m offer={"kind":"oneTimeDeal","cap":0,"marginFloor":0,"repeatPath":"card"}',
      [],
    ],
    [
      'a blank way back is none',
      'message m offer={"kind":"oneTimeDeal","cap":9,"marginFloor":1,"repeatPath":" "}',
      ['warning'],
    ],
    ['a coupon needs no rails', 'message m offer={"kind":"coupon"}', []],
    ['nobody says what sort of offer it is', 'message m offer={"value":"50 %"}', []],
  ],
}
