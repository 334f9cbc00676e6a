import { commuterPass } from './commuter-pass.ts'
import { refillPouch } from './refill-pouch.ts'

/** What a new board may begin from, in the order of the list. */
export const templates = [refillPouch, commuterPass] as const
