import { cardKinds, type CardOf } from '../cards/index.ts'
import { say, within } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { complete, set, start } from './repair.ts'
import { fine, found, rule, type Offer } from './rule.ts'
import { filled, listed } from './words.ts'

type Database = CardOf<'database'>

export const databaseHasFourBlocks = rule({
  code: 'DB-2',
  slug: 'database-has-four-blocks',
  severity: 'warning',
  step: 1,
  about: 'database',
  checks: 'A consumer base does not hold one of the blocks that are asked for.',
  why: 'The method asks for at least demographics, psychographics, attitudes and purchase history. What the base does not hold nobody can segment by.',
  source: 'Six-step IMC, step 1',
  thresholds: { blocks: ['demographics', 'psychographics', 'attitudes', 'purchaseHistory'] },
  lacks: true,
  judge(database, look, { blocks }) {
    const held: readonly string[] = database.blocks ?? []
    const missing = blocks.filter((block) => !held.includes(block))
    if (missing.length === 0) return fine
    return found({
      cards: [database],
      says: (name) =>
        say`${name(database)} does not say that it holds the ${listed(missing.map(labelOf))} of its people.`,
      repairs: () => [
        ...historyAtHand(database, missing, look),
        start(say`Say what it holds`, database, 'blocks'),
      ],
    })
  },
  breaking: `
    database d1 "Web shop" records=31000 blocks=["demographics"]`,
  repaired: `
    database d1 "Web shop and panel" records=31000 blocks=["demographics","psychographics","attitudes","purchaseHistory"]`,
})

const options: readonly { value: string; label: string }[] = cardKinds.database.fields.blocks.options

const labelOf = (block: string): string =>
  within(options.find(({ value }) => value === block)?.label ?? block)

/** Brand shares that were counted in it are purchase history: it holds that, whether anybody said so or not. */
function historyAtHand(database: Database, missing: readonly string[], look: Look): Offer[] {
  const counted = look
    .out(database, 'feeds', 'segment')
    .find(({ brandShares, sizeFrom }) => filled(brandShares) && sizeFrom === 'counted')
  if (!counted || !missing.includes('purchaseHistory')) return []
  const note = set(database, 'blocks', [...(database.blocks ?? []), 'purchaseHistory'])
  if (missing.length === 1)
    return [complete((name) => say`Note the purchase history that ${name(counted)} was counted by`, note)]
  return [
    start(
      (name) =>
        say`Note the purchase history that ${name(counted)} was counted by, and say what else it holds`,
      database,
      'blocks',
      note,
    ),
  ]
}
