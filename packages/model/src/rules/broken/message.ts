import { add, cut, draw, pass, pouch, set, setPlan, unset, type Breaches, type Step } from './breach.ts'

/** Ten remarks at the radio after it has begun, heard by somebody and used for nothing. */
const tenRemarks = Array.from({ length: 10 }, (_, at): Step[] => [
  add('feedback', `r${at}`, `Remark ${at} on the spot`, {
    type: 'complaint',
    date: '2026-10-05',
    method: 'log',
    usedFor: 'none',
    due: '2026-11-01',
  }),
  ...draw(`r${at} heardAt c3`, `r${at} saidBy s3`, `r${at} routedTo tm1`),
]).flat()

/** Step 4: the messages. */
export const message: Breaches = {
  'MSG-1': [
    pouch('nobody is addressed', cut('m1 addresses s2', 'm1 addresses s3')),
    pass('who asked is addressed no more', cut('m2 addresses s1', 'm2 addresses s3')),
    pass('nothing invites to the council', cut('c3 carries m4', 'c8 carries m4'), {
      'CON-9': 'both are there with nothing to say',
    }),
  ],
  'MSG-2': [
    pouch('a third in the shop, 30 % in the mail', [set('m2', 'claims.packaging', '-30 %')]),
    pass('25 % or 20 %', [set('m2', 'claims.credit', '20 %')]),
  ],
  'MSG-3': [pouch('a mail about nothing', cut('m2 says v1', 'm2 says v3'))],
  'MSG-4': [
    pouch('a stiff pouch', [set('m1', 'tone.formality', 2)]),
    pouch('a bargain', [set('m1', 'callToAction', 'Take the BARGAIN at the bay')]),
    pass('unfortunately', [set('m4', 'texts.en', 'Unfortunately we were late. Sit with us.')]),
  ],
  'MSG-5': [pouch('one question to all', [unset('m3', 'variants')])],
  'MSG-6': [
    pass('on time before it is measured', [set('m3', 'startsOn', '2027-02-15')]),
    pouch('the pouch comes in October', [set('pp1', 'releasedOn', '2026-10-01')], {
      'TIME-4': 'the bay waits for the same pouch; one date mends both',
    }),
  ],
  'MSG-7': [
    pouch('nobody can confirm it', [
      set('c5', 'type', 'companyCreated'),
      set('c7', 'type', 'companyCreated'),
      ...draw('c5 carries m3', 'c7 carries m3'),
    ]),
  ],
  'MSG-8': [
    pouch('1 at the shelf, 2 in the mail', [
      set('m1', 'offer', { kind: 'credit', value: '1' }),
      set('m2', 'offer', { kind: 'credit', value: '2' }),
    ]),
  ],
  'MSG-9': [pouch('some of them read Polish', [set('s2', 'locales', ['en', 'pl'])])],
  'MSG-10': [
    pouch('the team wants to be asked directly', [setPlan('rules.MSG-10', { maxLinks: 1 })]),
    pouch('a jubilee slogan', [add('message', 'm5', 'Ninety years'), ...draw('x1 bearsOn m5')], {
      'MSG-1': 'it is said nowhere and to nobody',
      'MSG-3': 'and says nothing of what is offered',
    }),
  ],
  'MSG-11': [pouch('ten remarks, same spot', [setPlan('asOf', '2026-11-15'), ...tenRemarks])],
}
