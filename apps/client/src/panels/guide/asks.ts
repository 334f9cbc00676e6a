import type { Plan } from '@parley/model/board/plan.ts'
import type { Card, CardKindName } from '@parley/model/cards/index.ts'
import { classOfMeasure } from '@parley/model/cards/measure-kind.ts'
import type { LinkKindName } from '@parley/model/links/index.ts'
import type { GuideStepName } from './useGuideDoor.ts'

/** One way to begin a card: what it says from the start. Named by the value that its words stand with. */
export type Way = {
  name: string
  says: Readonly<Record<string, unknown>>
  /** Which cards are of this way; those that say the first thing the same, where absent. */
  takes?: (card: Card) => boolean
}

/** Other cards that it is joined with where it is asked for. `usual`: joined from the start; where absent, the only one there is. */
export type Join = {
  link: LinkKindName
  with: readonly CardKindName[]
  back?: true
  usual?: (way: Way | undefined, other: Card) => boolean
}

/** A kind of card that a step asks for: the fields that its rules need, and what it is joined with. */
export type Ask = {
  kind: CardKindName
  fields: readonly string[]
  ways?: readonly Way[]
  /** Fields that begin with what the plan says. */
  fromPlan?: Readonly<Record<string, keyof Plan>>
  joins?: readonly Join[]
  /** Cards of the example plan that show it filled. */
  examples: readonly string[]
}

const way = (field: string) => (name: string) => ({ name, says: { [field]: name } })
const measures = (of: 'sales' | 'human') => (card: Card) =>
  card.kind === 'objective' && card.measureKind !== undefined && classOfMeasure(card.measureKind) === of
const ofItsStrand = (strategy: Way | undefined, other: Card): boolean =>
  (strategy?.name === 'sales' || strategy?.name === 'human') && measures(strategy.name)(other)

const window = { startsOn: 'startsOn', endsOn: 'endsOn' } as const

/** What each step asks for, in the order in which one thinks of it. */
export const asks: Readonly<Record<GuideStepName, readonly Ask[]>> = {
  '0': [{ kind: 'brand', fields: ['promise', 'ideology', 'image'], examples: ['br'] }],
  '1': [
    {
      kind: 'database',
      fields: ['records', 'customers', 'prospects', 'blocks', 'asOf', 'lawfulBasis'],
      examples: ['db'],
    },
  ],
  '2': [
    {
      kind: 'segment',
      fields: ['predicate', 'size', 'brandShares'],
      ways: ['loyal', 'swing', 'competitorLoyal', 'newCategory'].map((loyalty) => ({
        name: loyalty,
        says: { loyalty, basis: 'behaviour' },
      })),
      joins: [{ link: 'feeds', with: ['database'], back: true }],
      examples: ['s3', 's1', 's2'],
    },
    {
      kind: 'insight',
      fields: ['statement', 'evidence'],
      joins: [{ link: 'describes', with: ['segment'] }],
      examples: ['i3'],
    },
  ],
  '3': [
    {
      kind: 'contactPoint',
      fields: [
        'means',
        'place',
        'occasion',
        'approach',
        'startsOn',
        'endsOn',
        'direction',
        'feedbackChannel',
        'responseHours',
        'owner',
      ],
      ways: ['companyCreated', 'intrinsic', 'unexpected', 'customerInitiated'].map(way('type')),
      fromPlan: window,
      joins: [{ link: 'touches', with: ['segment'] }],
      examples: ['c2', 'c4', 'c5', 'c7'],
    },
  ],
  '4': [
    {
      kind: 'objective',
      fields: ['verb', 'measure', 'baseline', 'target', 'unit', 'deadline', 'owner'],
      ways: [
        { name: 'buy', says: { measureKind: 'share', level: 'marketing' }, takes: measures('sales') },
        {
          name: 'feel',
          says: { measureKind: 'belonging', level: 'human', verb: 'belong' },
          takes: measures('human'),
        },
      ],
      fromPlan: { deadline: 'endsOn' },
      joins: [
        { link: 'targets', with: ['segment'] },
        { link: 'serves', with: ['contactPoint'], back: true },
      ],
      examples: ['o1', 'o3'],
    },
    {
      kind: 'message',
      fields: ['customerForm', 'evidenceLevel', 'callToAction'],
      joins: [
        { link: 'carries', with: ['contactPoint'], back: true },
        { link: 'addresses', with: ['segment'] },
      ],
      examples: ['m2'],
    },
  ],
  '5': [
    {
      kind: 'strategy',
      fields: ['owner', 'department'],
      ways: ['sales', 'human'].map(way('strand')),
      joins: [
        { link: 'under', with: ['objective', 'contactPoint'], back: true, usual: ofItsStrand },
        { link: 'coordinatesWith', with: ['strategy'] },
      ],
      examples: ['st2', 'st1'],
    },
    {
      kind: 'tool',
      fields: ['lever', 'decision', 'optionsConsidered'],
      joins: [
        { link: 'serves', with: ['objective'] },
        { link: 'under', with: ['strategy'] },
      ],
      examples: ['t1'],
    },
  ],
  '6': [
    {
      kind: 'budgetLine',
      fields: ['planned', 'actual'],
      joins: [
        { link: 'funds', with: ['contactPoint', 'tool'] },
        { link: 'countsTo', with: ['strategy'] },
      ],
      examples: ['b7'],
    },
  ],
  loop: [
    {
      kind: 'feedback',
      fields: ['type', 'n', 'date', 'method', 'due'],
      joins: [
        { link: 'heardAt', with: ['contactPoint'] },
        { link: 'saidBy', with: ['segment'] },
        { link: 'routedTo', with: ['team'] },
      ],
      examples: ['f1'],
    },
    {
      kind: 'need',
      fields: ['strength', 'n', 'declined'],
      joins: [{ link: 'reveals', with: ['feedback'], back: true }],
      examples: ['n1'],
    },
    {
      kind: 'productProperty',
      fields: ['release', 'releasedOn'],
      joins: [
        { link: 'returnedAs', with: ['need'], back: true },
        { link: 'announcedBy', with: ['message'] },
      ],
      examples: ['pp1'],
    },
    {
      kind: 'responsePlan',
      fields: ['trigger', 'firstReplyHours', 'replyIn', 'owner'],
      joins: [{ link: 'covers', with: ['contactPoint'] }],
      examples: ['rp1'],
    },
  ],
}

/** The fields of the plan itself that are asked for before the first step. */
export const planAsks = ['startsOn', 'endsOn', 'ownBrand', 'currency', 'budget'] as const
