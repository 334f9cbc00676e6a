import type { Edges } from './told.ts'

/** The plan as a whole, and what was approved: what just passes, what just does not, and what nobody can tell. */
export const governance: Edges = {
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

function twins(one: string, other: string): string {
  return `segment a ${JSON.stringify(one)}\nsegment b ${JSON.stringify(other)}`
}
