import type { Blueprint } from './blueprint.ts'
import { inOtherTongues } from './in-other-tongues.ts'

const model = 'packages/model/src'

export const training: Blueprint = {
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
