import type { Blueprint } from './blueprint.ts'
import { inOtherTongues } from './in-other-tongues.ts'

const model = 'packages/model/src'

export const metric: Blueprint = {
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
