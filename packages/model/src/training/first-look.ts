import { firstFrost } from '../templates/first-frost.ts'
import { training } from './training.ts'

export const firstLook = training(firstFrost, {
  name: 'first-look',
  title: 'A first look',
  says: 'Read the workshop’s plan from left to right. In five places it no longer says what a planner has to know.',
  flaws: [
    {
      rule: 'SEG-5',
      card: 's1',
      breaks: [{ set: { card: 's1', path: ['brandShares', 'Kjölur'], value: 59 } }],
    },
    { rule: 'CON-1', card: 'c5', breaks: [{ unset: { card: 'c5', path: ['occasion'] } }] },
    {
      rule: 'CON-7',
      card: 'c2',
      breaks: [
        { set: { card: 'c2', path: ['direction'], value: 'oneWay' } },
        { unset: { card: 'c2', path: ['feedbackChannel'] } },
      ],
    },
    {
      rule: 'MSG-4',
      card: 'm1',
      breaks: [
        { set: { card: 'm1', path: ['texts', 'en'], value: 'Frost tomorrow. Hurry, two places left!' } },
      ],
    },
    { rule: 'OBJ-1', card: 'o1', breaks: [{ unset: { card: 'o1', path: ['baseline'] } }] },
  ],
})
