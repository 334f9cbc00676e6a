import type { Format } from './format.ts'
import { calendar } from './formats/calendar.ts'
import { plan } from './formats/plan.ts'

/** Every way out, in the order in which the dialog offers them. */
export const exportFormats: readonly Format[] = [plan, calendar]
