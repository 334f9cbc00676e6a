import { z } from 'zod'
import {
  byKey,
  currency,
  date,
  line,
  lineByKey,
  lines,
  money,
  number,
  shapeOf,
  timeZone,
} from '../cards/field.ts'

/** The plan's own fields, shown in the inspector when no card is selected. */
export const planFields = {
  startsOn: date({ label: 'Starts', help: 'The campaign’s first day.', beside: 'endsOn' }),
  endsOn: date({ label: 'Ends', help: 'The campaign’s last day.' }),
  asOf: date({
    label: 'Judged as of',
    help: 'The day on which age is judged; today where nothing stands here.',
  }),
  timeZone: timeZone({ label: 'Time zone', help: 'Where the plan’s days begin, such as Europe/Oslo.' }),
  currency: currency({ label: 'Currency', help: 'Three letters, such as EUR.' }),
  budget: money({ label: 'Budget', help: 'All the money there is.', from: 0 }),
  ownBrand: line({ label: 'Own brand', help: 'The name under which it stands in brand shares.' }),
  stages: lines({ label: 'Stages', help: 'The customer journey’s stages, in order.' }),
  weeklyContactCap: number({
    label: 'Contacts a week',
    help: 'How many pushes one segment bears in a week.',
    from: 0,
  }),
  expansionFactor: number({
    label: 'People for each record',
    help: 'How many people one record of the base stands for.',
    above: 0,
  }),
  exclusions: lineByKey({
    label: 'Left out on purpose',
    help: 'A loyalty class or card, and the reason.',
    keys: 'segment',
  }),
}

const RuleSettings = byKey(
  z.looseObject({
    severity: z.enum(['error', 'warning', 'hint']).optional(),
    because: z.string().optional(),
    muted: z.string().optional(),
  }),
)

/** A flaw that was put into a plan to be found: the rule that speaks of it, and the card it speaks of. */
const PlantedFlaw = z.looseObject({ rule: z.string(), card: z.string() })
export type PlantedFlaw = z.infer<typeof PlantedFlaw>

/** Only the title is required; unknown fields are kept. */
export const Plan = z.looseObject({
  title: z.string().max(100_000),
  ...shapeOf(planFields),
  rules: RuleSettings.optional(),
  /** On a board to practise on: what its learner is asked, and what there is to find. */
  training: z.looseObject({ task: z.string(), flaws: z.array(PlantedFlaw) }).optional(),
})
export type Plan = z.infer<typeof Plan>

export const defaultStages = ['consider', 'evaluate', 'buy', 'use', 'loyal'] as const
