import { FileJson } from 'lucide-react'
import { planBlob } from '../export-board.ts'
import type { Format } from '../format.ts'

/** The whole plan, to be imported again. */
export const plan: Format = {
  name: 'plan',
  icon: FileJson,
  make: ({ session }) => Promise.resolve(planBlob(session)),
}
