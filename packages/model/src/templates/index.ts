import { commuterPass } from './commuter-pass.ts'
import { fairRota } from './fair-rota.ts'
import { firstFrost } from './first-frost.ts'
import { firstSentence } from './first-sentence.ts'
import { halfLoaf } from './half-loaf.ts'
import { openLate } from './open-late.ts'
import { quietPump } from './quiet-pump.ts'
import { refillPouch } from './refill-pouch.ts'
import { sharedRoof } from './shared-roof.ts'

/** What a new board may begin from, in the order of the list. */
export const templates = [
  refillPouch,
  commuterPass,
  firstFrost,
  fairRota,
  halfLoaf,
  quietPump,
  openLate,
  sharedRoof,
  firstSentence,
] as const
