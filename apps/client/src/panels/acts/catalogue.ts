import type { Act, Here } from './act.ts'
import { arrangeActs } from './arrange-acts.ts'
import { widthActs } from './width-acts.ts'
import { lookActs, toolActs } from './canvas-acts.ts'
import { cardActs, newCardActs } from './card-acts.ts'
import { editActs } from './edit-acts.ts'
import { filterActs } from './filter-acts.ts'
import { pageActs, peopleActs } from './page-acts.ts'
import { panelActs } from './panel-acts.ts'
import { planActs } from './plan-acts.ts'
import { showActs } from './show-acts.ts'
import { viewActs } from './view-acts.ts'

/** Everything that can be done on a board: a line here is in the palette, on the key sheet and under its keys. */
export const acts: readonly Act[] = [
  ...cardActs,
  ...showActs,
  ...editActs,
  ...arrangeActs,
  ...widthActs,
  ...toolActs,
  ...lookActs,
  ...viewActs,
  ...filterActs,
  ...planActs,
  ...panelActs,
  ...peopleActs,
  ...pageActs,
  ...newCardActs,
]

const byId = new Map(acts.map((act) => [act.id, act]))

export const actNamed = (id: string): Act | undefined => byId.get(id)

export const isOffered = (act: Act, here: Here): boolean => act.may?.(here) ?? true
