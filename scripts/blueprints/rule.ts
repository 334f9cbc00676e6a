import { readFileSync } from 'node:fs'
import { filesOf } from '../sources.ts'
import type { Blueprint } from './blueprint.ts'
import { inOtherTongues } from './in-other-tongues.ts'

const model = 'packages/model/src'

/** Rules that have no code yet are numbered, so that two of them can stand side by side. */
const nextNew = () => {
  const taken = filesOf(`${model}/rules/*.ts`).filter((path) =>
    /code: 'NEW-/.test(readFileSync(path, 'utf8')),
  )
  return `NEW-${taken.length + 1}`
}

export const rule: Blueprint = {
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
