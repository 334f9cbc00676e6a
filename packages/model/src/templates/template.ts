import type { Card } from '../cards/index.ts'
import { readPlanFile, type PlanFile } from '../board/plan-file.ts'

/** A plan to begin from: what it is called in the list, one sentence, and the plan itself. */
export type Template = { name: string; title: string; says: string; file: PlanFile }

/** A template from its words and its plan; throws where the plan has faults, so a broken one never ships. */
export function template({ plan, ...words }: Omit<Template, 'file'> & { plan: unknown }): Template {
  const read = readPlanFile(plan)
  if (read.ok) return { ...words, file: { ...read.file, cards: read.file.cards.map(withoutPlace) } }
  throw new Error(
    `Template ${words.name}: ${read.faults.map((fault) => `${fault.path} ${fault.says}`).join('; ')}`,
  )
}

/** A new board is laid out tidily, whatever the places in the file it was made from. */
function withoutPlace(card: Card): Card {
  const { x: _x, y: _y, w: _w, h: _h, ...fields } = card
  return fields
}
