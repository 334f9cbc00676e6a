import { basename, dirname } from 'node:path'
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

/** Where a text is said first: the folder, or file, of a dictionary that has the like. */
type English = Map<string, string>

/** All that the model says to people, as a dictionary has to know it: the words of its kinds, and its sentences. */
export function englishOfModel(): ReadonlyMap<string, string> {
  const all: English = new Map()
  addKinds(all)
  for (const { path, text } of sources())
    if (/^packages\/model\/src\/.*(?<!\.test)\.ts$/.test(path))
      for (const says of saysIn(text)) add(all, says, sentencesOf(basename(dirname(path))))
  return all
}

const sentencesOf = (folder: string) => (folder === 'rules' ? 'findings' : folder)

function add(all: English, text: string, where: string): void {
  if (!all.has(text)) all.set(text, where)
}

/** What is looked up when everything is read that is read in the tongue that is spoken. */
function addKinds(all: English): void {
  let where = ''
  const of = (text: string) => void add(all, text, where)
  speaking({ locale: 'xx', of, within: (label) => label }, () => {
    const catalogues = { cards: [cardKinds, commonFields, planFields], links: linkKinds, metrics, rules }
    for (const [folder, kinds] of Object.entries(catalogues)) {
      where = folder
      read(kinds)
    }
    where = 'rules/good'
    rules.forEach(goodOf)
    where = 'rules/thresholds'
    for (const { thresholds } of rules) Object.keys(thresholds).forEach(thresholdNamed)
    where = 'findings/time'
    for (let month = 1; month <= 12; month++) shownDay(`2026-${String(month).padStart(2, '0')}-07`)
  })
  where = 'templates'
  for (const { title, says } of [...templates, ...trainings]) [title, says].forEach(of)
  for (const { trade } of templates) of(trade)
  where = 'difference/nouns'
  for (const noun of Object.values(spoken)) if (noun !== undefined) of(noun)
}

/** Every property once, all the way down; schemas say nothing to people. */
function read(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const key of Object.keys(value)) if (key !== 'schema') read(Reflect.get(value, key))
}
