import { formatsIn } from './format.ts'

const { plural, number } = formatsIn('en')

/** How near real answers are to a spiral of negative word. */
export const spiral = {
  help: 'Share of negative voices × part of the plan’s people who may hear them × trend. Negative is a mood below neutral; where nobody set one, a score of 0 to 6, as in the net promoter score.',
  gauge: (state: string, value: string, limit: string) => `${state}: ${value}. RISK-4 bears ${limit}.`,
  noValue: 'no number yet',
  bears: (limit: string) => `Line: the ${limit} that RISK-4 bears`,
  all: 'All contact points',
  states: {
    unknown: 'Too few voices',
    calm: 'Calm',
    watch: 'To be watched',
    near: 'Near a spiral',
    spiral: 'A spiral',
  },
  at: (state: string, place: string) => `${state}: ${place}`,
  says: {
    unknown: (least: string) => `Nothing can be told before each period has ${least} voices.`,
    calm: 'Few are negative, or few can hear it, and it does not grow.',
    watch: 'It is growing, or half of what is borne: read what they say.',
    near: 'More than is borne: answer there before others join in.',
    spiral:
      'In public the share has risen twice and is more than RISK-4 bears: start the response plan, and hold what only pushes.',
  },
  sentence: (negative: string, all: string, days: string) =>
    `Of ${all} voices in the last ${days} ${negative} were negative.`,
  days: (count: number) => plural(count, { one: 'day', other: `${number(count)} days` }),
  parts: { share: 'Share of negative', audience: 'Audience', trend: 'Trend', pressure: 'Together' },
  unknownAudience: 'not known: counted as all',
  audience: (people: string) => `${people} people`,
  trends: {
    up: (points: string) => `up by ${points} points`,
    down: (points: string) => `down by ${points} points`,
    flat: 'as it was',
  },
  none: '–',
  table: 'The numbers behind it',
  where: 'Contact point',
  until: (day: string) => `Until ${day}`,
  counted: (negative: string, all: string) => `${negative} of ${all}`,
  plan: 'Response plan',
  plans: {
    none: 'none',
    runs: (title: string) => `${title}, running`,
    waits: (title: string) => `${title}, not running`,
  },
  write: 'Write the counts to the board',
  writeSays:
    'Only how many spoke and how many were negative, on each contact point: RISK-4 and its response plan go by it from then on.',
  upToDate: 'The board has these counts.',
  written: (points: number) =>
    plural(points, {
      one: 'The counts of 1 contact point are on the board.',
      other: `The counts of ${number(points)} contact points are on the board.`,
    }),
  empty: {
    title: 'Nobody has been heard lately',
    says: 'What people answered within the last three periods is measured here, by contact point.',
  },
}
