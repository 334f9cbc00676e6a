import { applyCommands } from '../board/apply.ts'
import type { Command } from '../board/command.ts'
import { docFrom } from '../board/doc.ts'
import type { PlantedFlaw } from '../board/plan.ts'
import { planFileOf, readPlanFile, type PlanFile } from '../board/plan-file.ts'
import { readBoard } from '../board/read.ts'
import { seedUpdate } from '../board/seed.ts'
import type { Template } from '../templates/template.ts'

/** Something wrong in a plan, and how it got there: just this rule speaks of just this card. */
export type Flaw = PlantedFlaw & { breaks: readonly Command[] }

/** A board to practise on: a sound plan, and what was broken in it. Its sentence is the task. */
export type Training = Template & { sound: PlanFile; flaws: readonly Flaw[] }

/** A training from a template. Throws where its flaws leave a plan that cannot be read. */
export function training(
  from: Template,
  said: Pick<Training, 'name' | 'title' | 'says' | 'flaws'>,
): Training {
  const file = broken(from.file, said.flaws)
  const planted = said.flaws.map(({ rule, card }) => ({ rule, card }))
  const plan = { ...file.plan, training: { task: said.says, flaws: planted } }
  return { ...from, ...said, sound: from.file, file: { ...file, plan } }
}

/** The plan with these flaws in it. */
export function broken(sound: PlanFile, flaws: readonly Pick<Flaw, 'breaks'>[]): PlanFile {
  const doc = docFrom(seedUpdate(sound, 'training'))
  const breaks = flaws.flatMap((flaw) => flaw.breaks)
  applyCommands({ doc, origin: {} }, readBoard(doc), breaks)
  const read = readPlanFile(planFileOf(readBoard(doc)))
  if (read.ok) return read.file
  throw new Error(
    `A flaw breaks more than the plan: ${read.faults.map(({ path, says }) => `${path} ${says}`).join('; ')}`,
  )
}

/** The id of a link, by its sentence: `m2 answers f1`. */
export function linkOf({ file }: Template, sentence: string): string {
  const link = file.links.find(({ from, kind, to }) => `${from} ${kind} ${to}` === sentence)
  if (!link) throw new Error(`No link says “${sentence}”.`)
  return link.id
}
