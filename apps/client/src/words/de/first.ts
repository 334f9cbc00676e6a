import type { first as english } from '../first.ts'
import { account } from './account.ts'
import { boards } from './boards.ts'
import { faults } from './faults.ts'
import { inbox } from './inbox.ts'
import { steps } from './steps.ts'
import { ui } from './ui.ts'

export const first: typeof english = {
  ui,
  account,
  boards,
  inbox,
  steps,
  faults,
}
