import type { Card } from '../cards/index.ts'
import { readPlanFile, type PlanFile } from '../board/plan-file.ts'

/** Whom a trade sells to; a house that sells nothing is there for the public. */
export type Market = 'B2B' | 'B2C' | 'non-profit'

/** What is said of a plan to begin from: its name, and for the list a title, one sentence, and whose plan it is. */
export type Said = { name: string; title: string; says: string; trade: string; market: Market }

/** A plan to begin from. */
export type Template = Said & { file: PlanFile }

/** A template from its words and its plan; throws where the plan has faults, so a broken one never ships. */
export function template({ plan, ...words }: Said & { plan: unknown }): Template {
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
