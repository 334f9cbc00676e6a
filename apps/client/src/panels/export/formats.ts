import type { Format } from './format.ts'
import { calendar } from './formats/calendar.ts'
import { csv } from './formats/csv.ts'
import { pdf } from './formats/pdf.ts'
import { plan } from './formats/plan.ts'
import { png } from './formats/png.ts'
import { slides } from './formats/slides.ts'
import { svg } from './formats/svg.ts'
import { workbook } from './formats/workbook.ts'

/** Every way out, in the order in which the dialog offers them. */
export const exportFormats: readonly Format[] = [plan, workbook, csv, png, svg, pdf, slides, calendar]
