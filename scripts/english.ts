import { planFields } from '../packages/model/src/board/plan.ts'
import { cardKinds } from '../packages/model/src/cards/index.ts'
import { commonFields } from '../packages/model/src/cards/kind.ts'
import { spoken } from '../packages/model/src/difference/spoken.ts'
import { linkKinds } from '../packages/model/src/links/index.ts'
import { metrics } from '../packages/model/src/metrics/index.ts'
import { rules } from '../packages/model/src/rules/index.ts'
import { goodOf, thresholdNamed } from '../packages/model/src/rules/name.ts'
import { shownDay } from '../packages/model/src/rules/time.ts'
import { templates } from '../packages/model/src/templates/index.ts'
import { speaking } from '../packages/model/src/tongue/tongue.ts'
import { trainings } from '../packages/model/src/training/index.ts'
import { saysIn } from './says.ts'
import { sources } from './sources.ts'

/** All that the model says to people, as a dictionary has to know it: the words of its kinds, and its sentences. */
export function englishOfModel(): Set<string> {
  const sentences = sources().filter(({ path }) => /^packages\/model\/src\/.*(?<!\.test)\.ts$/.test(path))
  return new Set([...wordsOfKinds(), ...sentences.flatMap(({ text }) => saysIn(text))])
}

/** What is looked up when everything is read that is read in the tongue that is spoken. */
function wordsOfKinds(): Set<string> {
  const asked = new Set<string>()
  const of = (text: string) => void asked.add(text)
  speaking({ locale: 'xx', of, within: (label) => label }, () => {
    for (const kinds of [cardKinds, linkKinds, metrics, rules, commonFields, planFields]) read(kinds)
    rules.forEach(goodOf)
    for (const { thresholds } of rules) Object.keys(thresholds).forEach(thresholdNamed)
    for (let month = 1; month <= 12; month++) shownDay(`2026-${String(month).padStart(2, '0')}-07`)
  })
  for (const { title, says } of [...templates, ...trainings]) asked.add(title).add(says)
  for (const { trade } of templates) asked.add(trade)
  for (const noun of Object.values(spoken)) if (noun !== undefined) asked.add(noun)
  return asked
}

/** Every property once, all the way down; schemas say nothing to people. */
function read(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const key of Object.keys(value)) if (key !== 'schema') read(Reflect.get(value, key))
}
