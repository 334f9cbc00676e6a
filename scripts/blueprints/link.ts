import type { Blueprint } from './blueprint.ts'
import { inOtherTongues } from './in-other-tongues.ts'

const model = 'packages/model/src'

export const link: Blueprint = {
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
