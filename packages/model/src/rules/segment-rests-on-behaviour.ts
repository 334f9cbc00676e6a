import { cardKinds, type CardOf } from '../cards/index.ts'
import { say, within } from '../tongue/tongue.ts'
import type { Look } from './look.ts'
import { complete, link, set, start } from './repair.ts'
import { cannotTell, fine, found, rule, type Offer } from './rule.ts'
import { filled, listed } from './words.ts'

type Segment = CardOf<'segment'>

/** The block of a base that holds what people did. */
const history = 'purchaseHistory'

export const segmentRestsOnBehaviour = rule({
  code: 'SEG-2',
  slug: 'segment-rests-on-behaviour',
  severity: 'warning',
  step: 2,
  about: 'segment',
  checks:
    'A segment rests on something else than behaviour, or nothing that is asked of its people is from the purchase history. An error at priority 1.',
  why: 'What people did says more about what they will do than what they think and intend. An attitude belongs to the persona.',
  source: 'Six-step IMC, step 2',
  thresholds: {},
  lacks: false,
  judge(segment, look) {
    const { basis, predicate, priority } = segment
    const blocks = blocksIn(predicate)
    if (!filled(basis) && blocks.length === 0) return cannotTell('basis')
    const told = blocks.length > 0 && !blocks.includes(history)
    const other = filled(basis) && basis !== 'behaviour' ? labelOf('basis', basis) : undefined
    if (!told && other === undefined) return fine
    return found({
      cards: [segment],
      severity: priority === 1 ? 'error' : 'warning',
      says: (name) =>
        other !== undefined
          ? say`${name(segment)} rests on ${other}, and not on what they did.`
          : say`${name(segment)} is asked for by ${listed([...new Set(blocks)].map(blockLabel))} alone, and by nothing they bought.`,
      repairs: () => repairsOf(segment, blocks, look),
    })
  },
  breaking: `
    segment s1 "People who love nature" basis=attitude predicate="Agree that nature matters"`,
  repaired: `
    segment s1 "Refill buyers" basis=behaviour predicate="52 weeks: at least 2 refills"
    persona p1 "Loves nature" who="Agrees that nature matters"
    p1 describes s1`,
})

/**
 * The blocks of the base from which a structured predicate takes its fields, as far as it says so: `block`, or
 * `field` as block.field. Goes down without calling itself, however deep it is built.
 */
function blocksIn(predicate: unknown): string[] {
  const blocks: string[] = []
  const left: unknown[] = [predicate]
  for (const one of left) {
    if (typeof one !== 'object' || one === null) continue
    for (const [key, value] of Object.entries(one)) {
      if (key === 'block' && typeof value === 'string') blocks.push(value)
      else if (key === 'field' && typeof value === 'string') blocks.push(...blockOf(value))
      else left.push(value)
    }
  }
  return blocks
}

const blockOptions: readonly { value: string; label: string }[] = cardKinds.database.fields.blocks.options

const blockOf = (field: string): string[] =>
  blockOptions.map(({ value }) => value).filter((block) => field.startsWith(`${block}.`))

const blockLabel = (block: string): string =>
  within(blockOptions.find(({ value }) => value === block)?.label ?? block)

function labelOf(field: 'basis', value: string): string {
  const { options } = cardKinds.segment.fields[field]
  return within(options.find((one) => one.value === value)?.label ?? value)
}

function repairsOf(segment: Segment, blocks: readonly string[], look: Look): Offer[] {
  const rests = filled(segment.basis) && segment.basis !== 'behaviour'
  const call = rests ? [set(segment, 'basis', 'behaviour')] : []
  if (blocks.includes(history)) return [complete(say`Say that it rests on behaviour, as it does`, ...call)]
  return [...keepInPersona(segment, look), start(say`Say what they did`, segment, 'predicate', ...call)]
}

/** What somebody wrote of their minds is not lost: it describes them, where no persona does yet. */
function keepInPersona(segment: Segment, look: Look): Offer[] {
  const { basis, predicate } = segment
  const isOfMinds = basis === 'attitude' || basis === 'intent'
  if (!isOfMinds || typeof predicate !== 'string' || !filled(predicate)) return []
  if (look.in(segment, 'describes', 'persona').length > 0) return []
  const persona = { id: 'persona' }
  return [
    start(
      say`Keep that in a persona, and say what they did`,
      segment,
      'predicate',
      { add: { as: persona.id, kind: 'persona', title: say`What moves them`, who: predicate } },
      link(persona, 'describes', segment),
      set(segment, 'basis', 'behaviour'),
    ),
  ]
}
