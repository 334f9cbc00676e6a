import { sharedRoof } from '../templates/shared-roof.ts'
import { linkOf, training } from './training.ts'

export const moneyAndTime = training(sharedRoof, {
  name: 'money-and-time',
  title: 'Money and time',
  says: 'The cooperative’s plan was changed in a hurry. In six places a sum, a date or a week no longer holds.',
  flaws: [
    { rule: 'BUD-2', card: 'c4', breaks: [{ unlink: { link: linkOf(sharedRoof, 'b8 funds c4') } }] },
    { rule: 'BUD-3', card: 'c8', breaks: [{ set: { card: 'c8', path: ['grp'], value: 240 } }] },
    { rule: 'BUD-5', card: 'st1', breaks: [{ set: { card: 'b5', path: ['planned'], value: 67_000 } }] },
    {
      rule: 'TIME-2',
      card: 's3',
      breaks: [{ set: { link: linkOf(sharedRoof, 'c8 touches s3'), path: ['perWeek'], value: 2 } }],
    },
    { rule: 'TIME-6', card: 'm4', breaks: [{ set: { card: 'm4', path: ['endsOn'], value: '2028-03-31' } }] },
    { rule: 'OBJ-8', card: 'o2', breaks: [{ set: { card: 'o2', path: ['deadline'], value: '2028-04-30' } }] },
  ],
})
