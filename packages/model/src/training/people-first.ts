import { halfLoaf } from '../templates/half-loaf.ts'
import { linkOf, training } from './training.ts'

export const peopleFirst = training(halfLoaf, {
  name: 'people-first',
  title: 'People first',
  says: 'The bakery means well. In six places its human strategy sells after all, or somebody spoke and nothing came back.',
  flaws: [
    { rule: 'HUM-2', card: 'st2', breaks: [{ set: { card: 'st2', path: ['owner'], value: 'Anders' } }] },
    {
      rule: 'HUM-4',
      card: 'c6',
      breaks: [{ set: { card: 'm3', path: ['callToAction'], value: 'Buy the baking box on your way out' } }],
    },
    {
      rule: 'HUM-9',
      card: 'br',
      breaks: [{ set: { card: 'br', path: ['attributes', 'morality'], value: 5 } }],
    },
    {
      rule: 'LOOP-3',
      card: 'f1',
      breaks: [{ unlink: { link: linkOf(halfLoaf, 'm2 answers f1') } }],
    },
    {
      rule: 'LOOP-6',
      card: 'pp1',
      breaks: [{ unlink: { link: linkOf(halfLoaf, 'm2 addresses s1') } }],
    },
    {
      rule: 'LOOP-9',
      card: 'rv1',
      breaks: [
        { unset: { card: 'rv1', path: ['goals'] } },
        {
          set: { card: 'rv1', path: ['praise'], value: [{ side: 'company', text: 'Every shop took part' }] },
        },
        { set: { card: 'rv1', path: ['criticism'], value: [{ side: 'company', text: 'The queue grew' }] } },
      ],
    },
  ],
})
