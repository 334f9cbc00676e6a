import { filesOf } from './sources.ts'
import { readFileSync } from 'node:fs'
import { tongues } from '../packages/model/src/tongue/tongues.ts'
import type { Blueprint, Name } from './new.ts'

const model = 'packages/model/src'
const faces = 'apps/client/src/canvas/faces'

/** Words are put into other languages last: until then they change, and a test prints the lines that are missing. */
const inOtherTongues = (...families: string[]): string[] =>
  Object.entries(tongues).flatMap(([tongue, { name }]) =>
    tongue === 'en'
      ? []
      : `Say all of it in ${name}, in ${families.map((one) => `${model}/tongue/${tongue}/${one}`).join(' and ')}: npx vitest run --project house dictionaries prints the lines.`,
  )

const card: Blueprint = {
  path: ({ slug }) => `${model}/cards/${slug}.ts`,
  files: (name) => ({
    [card.path(name)]: `import { cardKind } from './kind.ts'
import { prose } from './field.ts'

export const ${name.camel} = cardKind({
  kind: '${name.camel}',
  step: 3,
  group: 'contact',
  voice: 'we',
  word: '${name.words}',
  many: '${name.words.replace(/(?<=[^aeiou])y$/, 'ie')}s',
  explains: 'Say in one sentence what it is.',
  fields: {
    statement: prose({ label: 'Statement', help: 'Say what a planner writes here.' }),
  },
})
`,
    [`${faces}/${name.slug}.ts`]: `import type { CardOf } from '@parley/model/cards/index.ts'
import type { Face } from '../face.ts'

/** Say what of it is seen on the board. */
export const ${name.camel}: Face<CardOf<'${name.camel}'>> = () => []
`,
  }),
  catalogue: `${model}/cards/index.ts`,
  lines: ({ camel, slug }) => [
    { path: `${model}/cards/index.ts`, after: 'export const cardKinds = {', says: camel },
    {
      path: `${model}/cards/cards.test.ts`,
      after: "const table: Record<CardKindName, [step: number | 'loop', fields: string]> = {",
      says: `${camel}: [3, 'statement']`,
    },
    {
      path: `${model}/rules/no-loose-card.ts`,
      after: 'const ties: Readonly<Record<CardKindName, Tie>> = {',
      says: `${camel}: { verb: 'dependsOn', to: 'segment' }`,
    },
    {
      path: `${model}/difference/group.ts`,
      after: 'const byKind: Readonly<Record<CardKindName, Group>> = {',
      says: `${camel}: 'rest'`,
    },
    {
      path: 'apps/client/src/canvas/card/kind-icon.ts',
      after: 'Record<CardKindName, LucideIcon>> = {',
      says: `${camel}: Bookmark`,
    },
    {
      path: `${faces}/faces.ts`,
      after: 'readonly [K in CardKindName]: Face<CardOf<K>> } = {',
      says: camel,
      imports: `import { ${camel} } from './${slug}.ts'`,
    },
  ],
  next: ({ slug }) => [
    `Say in ${model}/cards/${slug}.ts what it is, where it belongs and which fields it has, and name them in cards.test.ts.`,
    `Let one of the plans in ${model}/templates/ show one, tied in by a link, and still pass every rule.`,
    `Say in ${model}/rules/no-loose-card.ts by which verb it is mostly tied in; until a verb takes it, it “depends on”.`,
    `Say in ${model}/difference/group.ts among what a lead reads its changes; until then they come last.`,
    `Choose its icon in apps/client/src/canvas/card/kind-icon.ts, and say in ${faces}/${slug}.ts what of it is seen on the board.`,
    `Where rules read its fields, give them values in ${model}/rules/values.ts, so that boards by chance try them.`,
    `Where a lead reads its changes in a sentence, a label that is no noun needs one in ${model}/difference/spoken.ts.`,
    ...inOtherTongues('cards'),
  ],
}

const link: Blueprint = {
  path: ({ slug }) => `${model}/links/${slug}.ts`,
  files: (name) => ({
    [link.path(name)]: `import { linkKind } from './kind.ts'

export const ${name.camel} = linkKind({
  kind: '${name.camel}',
  from: ['tool'],
  to: ['message'],
  verb: '${name.words.toLowerCase()}',
  back: 'is what another ${name.words.toLowerCase()}',
  base: '${name.words.toLowerCase().replace(/(?<=[a-z]{2})s\b/, '')}',
  explains: 'say in one short clause what it means',
})
`,
  }),
  catalogue: `${model}/links/index.ts`,
  lines: ({ camel }) => [
    { path: `${model}/links/index.ts`, after: 'export const linkKinds = {', says: camel },
    {
      path: `${model}/links/links.test.ts`,
      after: 'const table: Record<LinkKindName, string> = {',
      says: `${camel}: 'tool → message'`,
    },
  ],
  next: ({ slug }) => [
    `Say in ${model}/links/${slug}.ts what it joins and how it reads both ways, and write the same row in links.test.ts.`,
    `Where one of the plans in ${model}/templates/ is the better for it, draw it there; broken/gaps.ts then says what is missed when it goes.`,
    ...inOtherTongues('links'),
  ],
}

const emptyPlan = (name: Name) => ({
  format: 'parley.plan',
  version: 1,
  plan: { title: name.words, currency: 'EUR' },
  cards: [{ id: 'c1', kind: 'segment', title: 'Whom do we want to talk with?' }],
  links: [],
})

const template: Blueprint = {
  path: ({ slug }) => `${model}/templates/${slug}.ts`,
  files: (name) => ({
    [template.path(name)]: `import plan from './${name.slug}.plan.json' with { type: 'json' }
import { template } from './template.ts'

export const ${name.camel} = template({
  name: '${name.slug}',
  title: '${name.words}',
  says: 'Say in one sentence what this plan is good for.',
  trade: 'Say whose plan it is',
  market: 'B2C',
  plan,
})
`,
    [`${model}/templates/${name.slug}.plan.json`]: `${JSON.stringify(emptyPlan(name), null, 2)}\n`,
  }),
  catalogue: `${model}/templates/index.ts`,
  lines: ({ camel }) => [
    { path: `${model}/templates/index.ts`, after: 'export const templates = [', says: camel },
  ],
  next: ({ slug }) => [
    `Draw the plan on a board, export it over ${model}/templates/${slug}.plan.json, and say what it is good for, whose plan it is, and whom they sell to. Its tests ask for a whole plan of which no rule says anything. Where its cards lie is dropped: a new board is laid out tidily.`,
    ...inOtherTongues('templates'),
  ],
}

const training: Blueprint = {
  path: ({ slug }) => `${model}/training/${slug}.ts`,
  files: (name) => ({
    [training.path(name)]: `import { refillPouch } from '../templates/refill-pouch.ts'
import { training } from './training.ts'

export const ${name.camel} = training(refillPouch, {
  name: '${name.slug}',
  title: '${name.words}',
  says: 'Say in one or two sentences what there is to look for.',
  flaws: [
    { rule: 'OBJ-1', card: 'o1', breaks: [{ unset: { card: 'o1', path: ['baseline'] } }] },
    { rule: 'HUM-2', card: 'st2', breaks: [{ set: { card: 'st2', path: ['owner'], value: 'Ingrid' } }] },
    { rule: 'BUD-3', card: 'c3', breaks: [{ set: { card: 'c3', path: ['grp'], value: 320 } }] },
  ],
})
`,
  }),
  catalogue: `${model}/training/index.ts`,
  lines: ({ camel }) => [
    { path: `${model}/training/index.ts`, after: 'export const trainings = [', says: camel },
  ],
  next: ({ slug }) => [
    `Choose in ${model}/training/${slug}.ts a template and what to break in it: three to six flaws, of each of which one rule speaks at one card.`,
    'Its tests stand already: npm test -- units.',
    ...inOtherTongues('templates'),
  ],
}

/** Rules that have no code yet are numbered, so that two of them can stand side by side. */
const nextNew = () => {
  const taken = filesOf(`${model}/rules/*.ts`).filter((path) =>
    /code: 'NEW-/.test(readFileSync(path, 'utf8')),
  )
  return `NEW-${taken.length + 1}`
}

const rule: Blueprint = {
  path: ({ slug }) => `${model}/rules/${slug}.ts`,
  files: (name) => ({
    [rule.path(name)]: `import { say } from '../tongue/tongue.ts'
import { start } from './repair.ts'
import { fine, found, rule } from './rule.ts'
import { filled } from './words.ts'

export const ${name.camel} = rule({
  code: '${nextNew()}',
  slug: '${name.slug}',
  severity: 'hint',
  step: 5,
  about: 'tool',
  checks: 'A tool says no decision.',
  why: 'Say in at most three sentences why it matters.',
  source: 'Say who says so',
  thresholds: {},
  lacks: true,
  judge(tool) {
    if (filled(tool.decision)) return fine
    return found({
      cards: [tool],
      says: (name) => say\`\${name(tool)} says no decision.\`,
      repairs: () => [start(say\`Say what was decided\`, tool, 'decision')],
    })
  },
  breaking: \`
    tool t1 "Refill bay"\`,
  repaired: \`
    tool t1 "Refill bay" decision="One price for whatever is filled in"\`,
})
`,
  }),
  catalogue: `${model}/rules/index.ts`,
  lines: ({ camel }) => [
    { path: `${model}/rules/index.ts`, after: 'export const rules: readonly Rule[] = [', says: camel },
  ],
  next: ({ slug }) => [
    `Say in ${model}/rules/${slug}.ts its code (such as CON-12), what it judges, why, and who says so. It stands in the catalogue by step.`,
    `Break a sound plan in its way in ${model}/rules/broken/, in the file of its family.`,
    `Where it speaks of what is merely absent, name it in ${model}/rules/broken/gaps.ts; the test prints the rows.`,
    `Show in ${model}/rules/edges/ what just passes, what just does not, and what nobody can tell.`,
    `Show in ${model}/rules/ways-*.test.ts what its ways out do, where there is more to them than in its examples.`,
    `Where it follows from another finding, fold it under that root in ${model}/rules/folding.ts.`,
    `Where it reads fields that no rule read before, give them values in ${model}/rules/values.ts.`,
    'Its examples are its tests: npm test -- units names what is missing. Then npm run docs writes its page.',
    ...inOtherTongues('rules', 'findings'),
  ],
}

const metric: Blueprint = {
  path: ({ slug }) => `${model}/metrics/${slug}.ts`,
  files: (name) => ({
    [metric.path(name)]: `import { lack } from './lack.ts'
import { metric } from './metric.ts'

/** Say what it is, in which unit, and by whose formula. */
export const ${name.camel} = metric<'segment', 'size'>({
  word: '${name.words}',
  about: 'segment',
  formula: 'records',
  unit: 'records',
  source: 'Say who says so',
  answer({ size }) {
    return size === undefined || size < 0 ? lack('size') : size
  },
})
`,
  }),
  catalogue: `${model}/metrics/index.ts`,
  lines: ({ camel }) => [
    { path: `${model}/metrics/index.ts`, after: 'export const metrics = {', says: camel },
  ],
  next: ({ slug }) => [
    `Say in ${model}/metrics/${slug}.ts its formula, unit and source, and add a worked example to the test of its family in ${model}/metrics/.`,
    `Any number may stand on a board: where what it says may be below 0, or has an upper end, name it in ${model}/metrics/wild.test.ts.`,
    'Of the plan, a segment, a contact point or an objective it is shown by itself; for another kind of card, say where in apps/client/src/views/numbers/catalogue.ts.',
    ...inOtherTongues('metrics'),
  ],
}

export const blueprints: Record<string, Blueprint> = { card, link, metric, rule, template, training }
