import { account } from './account.ts'
import { boards } from './boards.ts'
import { faults } from './faults.ts'
import { inbox } from './inbox.ts'
import { steps } from './steps.ts'
import { ui } from './ui.ts'

/** What is said before anything was asked for: a part of the first load, of which every word is paid by everybody. */
export const first = {
  ui,
  account,
  boards,
  inbox,
  steps,
  faults,
}
