import type { Blueprint } from './blueprints/blueprint.ts'
import { card } from './blueprints/card.ts'
import { fault } from './blueprints/fault.ts'
import { format } from './blueprints/format.ts'
import { link } from './blueprints/link.ts'
import { metric } from './blueprints/metric.ts'
import { rule } from './blueprints/rule.ts'
import { template } from './blueprints/template.ts'
import { training } from './blueprints/training.ts'
import { view } from './blueprints/view.ts'

/** What `npm run new` can write. */
export const blueprints: Readonly<Record<string, Blueprint>> = {
  card,
  link,
  metric,
  rule,
  template,
  training,
  view,
  format,
  fault,
}
