import { choice, options } from './field.ts'

/** Sales kinds count what is bought, human kinds what is felt and kept, output kinds only what we put out. */
export type MeasureClass = 'sales' | 'human' | 'output'

export const measureKindList = options([
  { value: 'share', label: 'Share', of: 'sales' },
  { value: 'count', label: 'Count of people', of: 'sales' },
  { value: 'volume', label: 'Volume', of: 'sales' },
  { value: 'revenue', label: 'Revenue', of: 'sales' },
  { value: 'roi', label: 'Return on investment', of: 'sales' },
  { value: 'wallet', label: 'Share of wallet', of: 'sales' },
  { value: 'belonging', label: 'Belonging', of: 'human' },
  { value: 'nps', label: 'Net promoter score', of: 'human' },
  { value: 'survey', label: 'Survey answer', of: 'human' },
  { value: 'recognition', label: 'Recognition', of: 'human' },
  { value: 'churn', label: 'Churn', of: 'human' },
  { value: 'lifetimeValue', label: 'Lifetime value', of: 'human' },
  { value: 'fairness', label: 'Fairness', of: 'human' },
  { value: 'impressions', label: 'Impressions', of: 'output' },
  { value: 'reach', label: 'Reach', of: 'output' },
  { value: 'likes', label: 'Likes', of: 'output' },
  { value: 'sends', label: 'Sends', of: 'output' },
  { value: 'attendance', label: 'Attendance', of: 'output' },
])

export type MeasureKind = (typeof measureKindList)[number]['value']

const classes = Object.fromEntries(measureKindList.map((one) => [one.value, one.of])) as Record<
  MeasureKind,
  MeasureClass
>

/** Which of the two returns a measure belongs to, or that it is mere output. */
export const classOfMeasure = (kind: MeasureKind): MeasureClass => classes[kind]

export const measureKind = choice({
  label: 'Kind of measure',
  help: 'Sales and human returns are both measured and never added; output is neither.',
  options: measureKindList,
})
