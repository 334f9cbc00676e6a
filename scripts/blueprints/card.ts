import type { Blueprint } from './blueprint.ts'
import { inOtherTongues } from './in-other-tongues.ts'

const model = 'packages/model/src'
const faces = 'apps/client/src/canvas/faces'

export const card: Blueprint = {
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
