import type { Blueprint, Name } from './blueprint.ts'
import { inOtherTongues } from './in-other-tongues.ts'

const model = 'packages/model/src'

const emptyPlan = (name: Name) => ({
  format: 'parley.plan',
  version: 1,
  plan: { title: name.words, currency: 'EUR' },
  cards: [{ id: 'c1', kind: 'segment', title: 'Whom do we want to talk with?' }],
  links: [],
})

export const template: Blueprint = {
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
