import { cardKindNames, cardKinds } from '@parley/model/cards/index.ts'
import { rules } from '@parley/model/rules/index.ts'
import type { Rule } from '@parley/model/rules/rule.ts'
import { drawingsOf, foundBy } from './rule-drawings.ts'

const titleOf = ({ slug }: Rule) => slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ')
const stepOf = ({ step }: Rule) => (step === 'loop' ? 'the loop' : `step ${step}`)
function aboutOf({ about }: Rule): string {
  if (about === 'plan') return 'the plan'
  const kinds = [about].flat().map((kind) => (kind === 'plan' ? 'plan' : cardKinds[kind].word.toLowerCase()))
  return kinds.length === cardKindNames.length ? 'each card of any kind' : `each ${kinds.join(', ')}`
}

const saidOf = (rule: Rule): string[] =>
  foundBy(rule).flatMap(({ severity, says, repairs }) => [
    `- **${severity}**: ${says}`,
    ...repairs.map(({ title }) => `  - *${title}*`),
  ])

function thresholdsOf({ thresholds, code }: Rule): string[] {
  const set = Object.entries(thresholds)
  if (set.length === 0) return []
  const rows = set.map(([name, value]) => `| \`${name}\` | ${[value].flat().join(', ')} |`)
  return [
    '',
    `A plan may set for itself (\`rules.${code}\`):`,
    '',
    '| name | unless set |',
    '|---|---|',
    ...rows,
  ]
}

const dedent = (text: string) => text.replace(/^\n+/, '').trimEnd().replace(/^ {4}/gm, '')

const pictureOf = ({ code }: Rule, which: 'broken' | 'mended') => `drawn/${code}-${which}.svg`

function pageOf(rule: Rule): string {
  return [
    `# ${rule.code}: ${titleOf(rule)}`,
    '',
    `A rule of ${stepOf(rule)}, about ${aboutOf(rule)}. Severity: ${rule.severity}.`,
    '',
    `**What is found.** ${rule.checks}`,
    '',
    `**Why.** ${rule.why} *Source: ${rule.source}.*`,
    ...thresholdsOf(rule),
    '',
    '## A plan that breaks it',
    '',
    `![The plan, drawn: what ${rule.code} speaks of is marked](${pictureOf(rule, 'broken')})`,
    '',
    '```',
    dedent(rule.breaking),
    '```',
    '',
    ...saidOf(rule),
    '',
    '## The same plan, put right',
    '',
    `![The same plan, drawn: what was put right is marked](${pictureOf(rule, 'mended')})`,
    '',
    '```',
    dedent(rule.repaired),
    '```',
    '',
  ].join('\n')
}

/** Every page and picture of docs/rules, by its path in there. */
export function rulePages(): ReadonlyMap<string, string> {
  const rows = rules.map(
    (rule) =>
      `| ${rule.code} | [${titleOf(rule)}](${rule.code}-${rule.slug}.md) | ${rule.severity} | ${stepOf(rule)} |`,
  )
  const index = [
    '# The rules',
    '',
    'Written by `npm run docs` from the rules themselves; whoever changes a rule runs it again.',
    '',
    '| code | what is good | severity | belongs to |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
  return new Map([
    ['README.md', index],
    ...rules.flatMap((rule): [string, string][] => {
      const { broken, mended } = drawingsOf(rule)
      return [
        [`${rule.code}-${rule.slug}.md`, pageOf(rule)],
        [pictureOf(rule, 'broken'), broken],
        [pictureOf(rule, 'mended'), mended],
      ]
    }),
  ])
}
