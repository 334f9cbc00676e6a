import { applyCommands } from '../../board/apply.ts'
import type { Command } from '../../board/command.ts'
import { boardFrom } from '../../board/from-file.ts'
import { peers, type Peer } from '../../board/peers.ts'
import type { PlanFile } from '../../board/plan-file.ts'
import { templates } from '../../templates/index.ts'
import { check } from '../check.ts'
import type { Finding } from '../rule.ts'
import { base } from './base.ts'
import type { Breach, Breaches, Step } from './breach.ts'
import { contact } from './contact.ts'
import { goal } from './goal.ts'
import { human } from './human.ts'
import { loop } from './loop.ts'
import { message } from './message.ts'
import { money } from './money.ts'
import { risk } from './risk.ts'

/** The ways in which sound plans are broken, of all rules. */
export const breaches: Breaches = {
  ...base,
  ...contact,
  ...goal,
  ...message,
  ...human,
  ...loop,
  ...risk,
  ...money,
}

/** What makes one finding another: whoever reads it again reads something else. */
export const keyOf = ({ rule, severity, cards, says }: Finding): string =>
  JSON.stringify([rule, severity, cards, says])

/** Alice does something to the board, as one step. */
export function does({ pen, reader, undo }: Peer, commands: readonly Command[]): void {
  undo.step()
  applyCommands(pen, reader.board, commands)
}

/** Alice’s board once she has broken it, what is found on it, and what of that is new. */
export function broken({ plan, signed, steps }: Breach) {
  const { file, found: before } = soundPlan(plan, signed)
  const { alice } = peers(file, 'alice')
  does(
    alice,
    steps.map((step) => commandOf(step, file)),
  )
  const found = check(alice.reader.board)
  return { alice, found, fresh: found.filter((finding) => !before.has(keyOf(finding))) }
}

const known = new Map<string, ReturnType<typeof readSound>>()
function soundPlan(name: string, signed: boolean) {
  const key = `${name} ${signed}`
  const plan = known.get(key) ?? readSound(name, signed)
  known.set(key, plan)
  return plan
}

function readSound(plan: string, signed: boolean) {
  const sound = templates.find(({ name }) => name === plan)?.file
  if (!sound) throw new Error(`There is no plan ${plan}.`)
  const { plan: said, cards, links } = sound
  const file = signed
    ? { ...sound, kept: { approved: { on: '2026-08-28', plan: said, cards, links } } }
    : sound
  return { file, found: new Set(check(boardFrom(file)).map(keyOf)) }
}

function commandOf(step: Step, file: PlanFile): Command {
  if ('cut' in step) return { unlink: { link: linkNamed(step.cut, file) } }
  if ('set' in step && step.set.link) return { set: { ...step.set, link: linkNamed(step.set.link, file) } }
  return step
}

function linkNamed(sentence: string, { links }: PlanFile): string {
  const link = links.find(({ from, kind, to }) => `${from} ${kind} ${to}` === sentence)
  if (!link) throw new Error(`There is no link ${sentence}.`)
  return link.id
}
