import { add, cut, draw, pass, pouch, set, unset, type Breaches } from './breach.ts'

const lightBuyers = add('segment', 's4', 'Light buyers', {
  loyalty: 'newCategory',
  basis: 'behaviour',
  size: 7200,
  priority: 1,
})
const known = draw('db feeds s4', 'i2 describes s4', 'p2 describes s4', 'v2 describes s4', 'j2 describes s4')

/** Step 3: the contact points. */
export const contact: Breaches = {
  'CON-1': [
    pouch('nobody says where the flap is read', [unset('c1', 'place')]),
    pass('nor when the council sits', [unset('c3', 'startsOn')]),
  ],
  'CON-2': [
    pouch('the review pages meet nobody', cut('c5 touches s2', 'c5 touches s3'), {
      'MIX-6': 'nothing digital is left for households of the other brand',
    }),
    pass('the app meets nobody, and so nobody is told', cut('c1 touches s1', 'c1 touches s3')),
    pass('the desk meets nobody', cut('c6 touches s1', 'c6 touches s2', 'c6 touches s3')),
  ],
  'CON-3': [
    pouch('light buyers are counted and forgotten', [lightBuyers, ...known], {
      'RISK-5': 'nor does anybody tell them of it',
    }),
  ],
  'CON-4': [
    pouch('the bay helps nobody at buying any more', [set('c2', 'stages', ['consider'])]),
    pass('the group helps nobody at evaluation, nor does the desk', [
      set('c4', 'stages', ['use']),
      set('c6', 'stages', ['buy']),
    ]),
  ],
  'CON-5': [
    pouch(
      'all that meets people is made for it',
      ['c1', 'c2', 'c5', 'c7'].map((point) => set(point, 'type', 'companyCreated')),
    ),
  ],
  'CON-6': [
    pouch('at evaluation only the company speaks', [
      set('c5', 'driver', 'company'),
      set('c7', 'driver', 'company'),
    ]),
    pouch('nobody answers for either of them', [unset('c5', 'owner'), unset('c7', 'owner')], {
      'CON-8': 'the way back has no person either',
    }),
    pass('no money for the group and the desk', cut('b6 funds c4', 'b7 funds c6'), {
      'BUD-2': 'what has no money is told at each of the two',
    }),
  ],
  'CON-7': [
    pouch('the bay does not listen', [set('c2', 'direction', 'oneWay'), unset('c2', 'feedbackChannel')]),
  ],
  'CON-8': [
    pouch('nobody says how soon', [unset('c2', 'responseHours')]),
    pass('nobody reads the answers', [unset('c1', 'owner')]),
  ],
  'CON-9': [
    pouch('the radio has nothing to say', cut('c3 carries m1')),
    pouch('the flap asks nothing', cut('c1 carries m3')),
    pass('boards with no word on them', cut('c2 carries m1')),
  ],
  'CON-10': [
    pouch(
      'a slogan for people whom nothing meets',
      [
        lightBuyers,
        ...known,
        add('message', 'm5', 'Coffee is for you, too'),
        ...draw('m5 addresses s4', 'm5 says v2'),
      ],
      {
        'CON-3': 'nothing meets them',
        'MSG-1': 'nothing carries it',
        'RISK-5': 'nobody tells them of it',
      },
    ),
  ],
  'CON-11': [
    pouch('mails on Saturday night', [set('c4', 'times', [{ days: ['sat'], from: '20:00', to: '21:00' }])]),
    pass('alerts at noon', [set('c1', 'times', [{ days: ['mon'], from: '12:00', to: '13:00' }])]),
  ],
  'CON-12': [pouch('what was a mail is an advert in the shop', [set('c4', 'means', 'retailMedia')])],
}
