import { z } from 'zod'
import { say } from '../tongue/tongue.ts'
import { cardKind } from './kind.ts'
import {
  byKey,
  choice,
  fraction,
  lines,
  money,
  number,
  options,
  percentByKey,
  proseOr,
  Text,
} from './field.ts'

export const loyaltyClasses = options([
  { value: 'loyal', label: 'Loyal', explains: 'Half or more of what they spend in the category is ours.' },
  { value: 'competitorLoyal', label: 'Elsewhere', explains: 'Half or more goes to one other brand.' },
  { value: 'swing', label: 'Swing', explains: 'No brand has half.' },
  { value: 'newCategory', label: 'New', explains: 'They do not buy in the category yet.' },
])

export type Loyalty = (typeof loyaltyClasses)[number]['value']

export const segment = cardKind({
  kind: 'segment',
  step: 2,
  group: 'consumers',
  voice: 'they',
  word: 'Segment',
  many: 'Segments',
  explains: 'People who buy alike: known by what they did, not by who they are.',
  fields: {
    loyalty: choice({
      label: 'Loyalty',
      help: 'To whom most of their category spending goes.',
      options: loyaltyClasses,
    }),
    basis: choice({
      label: 'Rests on',
      help: 'Behaviour says more about what people will do than attitude and intent.',
      options: [
        { value: 'behaviour', label: 'Behaviour' },
        { value: 'attitude', label: 'Attitude' },
        { value: 'intent', label: 'Intent' },
        { value: 'demographic', label: 'Demographics' },
      ],
    }),
    brandShares: percentByKey({
      label: 'Brand shares',
      help: 'What part of their category spending each brand gets. Together 100%.',
      keys: 'brand',
    }),
    size: number({
      label: 'Records',
      help: 'How many people, households or accounts of the base belong to it.',
      from: 0,
      beside: 'sizeFrom',
    }),
    sizeFrom: choice({
      label: 'Counted or estimated',
      help: 'A count comes from the base; an estimate from somebody’s head.',
      options: [
        { value: 'counted', label: 'Counted' },
        { value: 'estimated', label: 'Estimated' },
      ],
    }),
    purchaseCycleDays: number({
      label: 'Buys every',
      help: 'Days between two purchases in the category.',
      unit: 'days',
      from: 0,
    }),
    priority: number({ label: 'Priority', help: '1 is first, 3 is last.', from: 1, to: 3 }),
    margin: money({ label: 'Margin', help: 'What one customer leaves in a year.', beside: 'retention' }),
    retention: fraction({
      label: 'Stays',
      help: 'The share of customers who are still there after a year.',
      beside: 'discountRate',
    }),
    discountRate: fraction({ label: 'Discount', help: 'What a year of waiting costs.' }),
    lifetimeValue: money({
      label: 'Lifetime value',
      help: 'What one customer is worth, where it is stated; otherwise it is computed.',
    }),
    // A predicate over a consumer data set is built, not typed, and comes as an object.
    predicate: proseOr(
      z.union([Text, byKey(z.unknown())], { error: () => say`is neither a text nor an object` }),
      {
        label: 'Who belongs to it',
        help: 'In words that somebody could count by: window, category, share.',
      },
    ),
    locales: lines({ label: 'Languages', help: 'The languages they are spoken to in, such as en or de-AT.' }),
  },
})
