import { formatsIn } from './format.ts'

const { number, plural } = formatsIn('en')

const cards = (count: number) => plural(count, { one: '1 card', other: `${number(count)} cards` })

/** Choosing which cards are shown. */
export const filter = {
  open: 'Filter',
  title: 'Show only',
  says: 'Cards that match one of each. It stands in the address, so it can be sent and comes back.',
  keys: {
    strand: 'Strand',
    segment: 'Segment',
    stage: 'Stage',
    owner: 'Owner',
    status: 'Status',
    finding: 'Findings',
    tag: 'Tag',
  },
  strands: { sales: 'Sales', human: 'Human' } as Record<string, string>,
  severities: { error: 'Errors', warning: 'Warnings', hint: 'Hints' } as Record<string, string>,
  /** A value, and how many cards have it. */
  cards,
  chosen: 'Filter that is on',
  /** “Owner: Dora”. */
  chip: (key: string, value: string) => `${key}: ${value}`,
  remove: (key: string, value: string) => `Remove ${key}: ${value}`,
  shown: (shown: number, total: number) => `${number(shown)} of ${cards(total)}`,
  /** On the canvas the others step back, elsewhere they are not there. */
  stepBack: 'The others step back.',
  /** Beside the numbers of a part of the plan. */
  sums: 'Sums are of the lines shown; what is worked out for the plan is of all cards.',
  showAll: 'Show all cards',
  nothing: 'No card matches.',
}
