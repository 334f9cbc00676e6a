import { tongueOf, type Tongue } from '../tongue.ts'
import { templates } from './templates.ts'

/** What a page says of the model while no board is open: what there is to begin from. All else comes with a board. */
export const firstGerman: Tongue = tongueOf('de', [templates], new Set())
