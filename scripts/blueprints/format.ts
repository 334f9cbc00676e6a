import type { Blueprint } from './blueprint.ts'
import { otherTongues } from './in-other-tongues.ts'

const client = 'apps/client/src'

export const format: Blueprint = {
  path: ({ slug }) => `${client}/panels/export/formats/${slug}.ts`,
  files: (name) => ({
    [format.path(name)]: `import { FileText } from 'lucide-react'
import { fileNameFor } from '../../../ui/save-file.ts'
import type { Format } from '../format.ts'

/** Say what it is for. */
export const ${name.camel}: Format = {
  name: '${name.camel}',
  icon: FileText,
  make: ({ board }) => {
    const titles = [...board.cards.values()].map(({ title }) => title)
    return Promise.resolve({
      file: fileNameFor(board.plan.title, '.txt'),
      blob: new Blob([titles.join('\\n')], { type: 'text/plain;charset=utf-8' }),
    })
  },
}
`,
  }),
  catalogue: `${client}/panels/export/formats.ts`,
  lines: ({ camel, words }) => [
    {
      path: `${client}/panels/export/formats.ts`,
      after: 'export const exportFormats: readonly Format[] = [',
      says: camel,
    },
    ...['exporting', ...otherTongues.map((tongue) => `${tongue}/exporting`)].map((file) => ({
      path: `${client}/words/${file}.ts`,
      after: '\n  formats: {',
      says: `${camel}: { name: '${words}', carries: 'Say what it carries.', leavesOut: 'Say what it leaves behind.' }`,
    })),
  ],
  next: ({ slug }) => [
    `Make the file in ${client}/panels/export/formats/${slug}.ts, choose its icon, and ask in \`questions\` what is to be asked first. What is heavy is fetched by import().`,
    `Say in ${client}/words/exporting.ts what it carries and leaves behind, and the same in ${otherTongues.join(', ')}; words/de.test.ts finds what is still English.`,
    'Read the file again in a test beside formats.ts, and in a scenario: nobody else asks for that.',
  ],
}
