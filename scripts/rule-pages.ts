import { boardFrom } from '@parley/model/board/from-file.ts'
import { sketch } from '@parley/model/board/sketch.ts'
import { cardKinds } from '@parley/model/cards/index.ts'
import { check } from '@parley/model/rules/check.ts'
import { rules } from '@parley/model/rules/index.ts'
import type { Rule } from '@parley/model/rules/rule.ts'

const titleOf = ({ slug }: Rule) => slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ')
const stepOf = ({ step }: Rule) => (step === 'loop' ? 'the loop' : `step ${step}`)
const aboutOf = ({ about }: Rule) =>
  about === 'plan'
    ? 'the plan'
    : `each ${[about]
        .flat()
        .map((kind) => (kind === 'plan' ? 'plan' : cardKinds[kind].word.toLowerCase()))
        .join(', ')}`

/** What this rule says about its own breaking example. The day is fixed, so that the pages do not change by themselves. */
function saidOf(rule: Rule): string[] {
  const findings = check(boardFrom(sketch(rule.breaking)), { today: '2026-09-01' })
  const own = findings.filter((finding) => finding.rule === rule.code)
  return own.flatMap(({ severity, says, repairs }) => [
    `- **${severity}**: ${says}`,
    ...repairs.map(({ title }) => `  - *${title}*`),
  ])
}

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
    '```',
    dedent(rule.breaking),
    '```',
    '',
    ...saidOf(rule),
    '',
    '## The same plan, put right',
    '',
    '```',
    dedent(rule.repaired),
    '```',
    '',
  ].join('\n')
}

/** Every page of docs/rules, by its file name. */
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
    ...rules.map((rule): [string, string] => [`${rule.code}-${rule.slug}.md`, pageOf(rule)]),
  ])
}
