import { describe, expect, test } from 'vitest'
import { applyCommands } from '../board/apply.ts'
import type { Board } from '../board/board.ts'
import { boardFrom } from '../board/from-file.ts'
import { peers } from '../board/peers.ts'
import { sketch } from '../board/sketch.ts'
import { templates } from '../templates/index.ts'
import { check } from './check.ts'
import { folding } from './folding.ts'
import { rules } from './index.ts'
import type { Finding, Repair, Rule } from './rule.ts'

declare global {
  interface ImportMeta {
    glob(pattern: string): Record<string, unknown>
  }
}

const today = '2026-11-24'
const findingsOf = (board: Board, code?: string) =>
  check(board, { today }).filter(({ rule }) => !code || rule === code)
const drawn = (text: string) => boardFrom(sketch(text))
const errors = (findings: readonly Finding[]) =>
  findings.filter(({ severity, under }) => severity === 'error' && under === null).map(({ rule }) => rule)

/** Alice opens the plan and presses the button. */
function repaired(text: string, repair: Repair): Board {
  const { alice } = peers(text, 'alice')
  const named = applyCommands(alice.pen, alice.reader.board, repair.commands)
  for (const id of named.values()) expect(alice.reader.board.cards.has(id)).toBe(true)
  return alice.reader.board
}

/** Filled in by the person for whom the field was opened, it is no more what the finding is about. */
const opensSomething = (board: Board, { opens, commands }: Repair): boolean =>
  opens !== undefined &&
  (board.cards.has(opens.card) || commands.some((one) => 'add' in one && one.add.as === opens.card))

describe('the catalogue', () => {
  test('codes and slugs are used once', () => {
    expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length)
    expect(new Set(rules.map(({ slug }) => slug)).size).toBe(rules.length)
  })

  test('every rule lies in the file of its name, and is in the catalogue', () => {
    const files = Object.keys(import.meta.glob('./*.ts')).map((path) => path.slice(2, -3))
    const named = files.filter(
      (name) => /-/.test(name) && !name.endsWith('.test') && !name.endsWith('.bench'),
    )
    expect(rules.map(({ slug }) => slug).sort()).toEqual(named.sort())
  })

  test('no rule folds itself, and no code of the folding table is misspelt', () => {
    const codes = folding.flatMap(({ root, folds }) => [root, ...folds])
    expect(
      codes.filter((code) => !/^(DB|SEG|CON|OBJ|MIX|MSG|HUM|LOOP|RISK|TIME|BUD|MET|GOV)-\d+$/.test(code)),
    ).toEqual([])
    expect(folding.filter(({ root, folds }) => folds.includes(root))).toEqual([])
  })
})

const sentences = (text: string) => text.split(/(?<=[.?:])\s/).length

describe.each(rules.map((rule): [string, Rule] => [`${rule.code} ${rule.slug}`, rule]))(
  '%s',
  (_name, rule) => {
    const breaking = drawn(rule.breaking)
    const found = findingsOf(breaking, rule.code)

    test('says what it is about', () => {
      expect(rule.slug).toMatch(/^[a-z]+(-[a-z0-9]+)+$/)
      for (const words of [rule.checks, rule.why, rule.source]) expect(words.trim()).toMatch(/\S.*\S/)
      expect(sentences(rule.why)).toBeLessThanOrEqual(3)
      expect(rule.why).toMatch(/\.$/)
    })

    test('speaks about the breaking example', () => {
      expect(found.length).toBeGreaterThan(0)
    })

    test('is silent about the repaired example', () => {
      expect(findingsOf(drawn(rule.repaired), rule.code)).toEqual([])
    })

    test('tells each finding in one sentence, with cards that are there', () => {
      for (const { says, cards, links, why, source } of found) {
        expect(says).toMatch(/^[\p{Lu}“].*[.]$/u)
        expect([why, source]).toEqual([rule.why, rule.source])
        expect(cards.filter((id) => !breaking.cards.has(id))).toEqual([])
        expect(links.filter((id) => !breaking.links.has(id))).toEqual([])
      }
    })

    test('gives a way out of every finding, by its result', () => {
      for (const { repairs } of found) {
        expect(repairs.length).toBeGreaterThan(0)
        for (const { title } of repairs) expect(title).toMatch(/^[\p{Lu}].*[^.]$/u)
      }
    })

    test('a complete repair takes the finding away and adds no error', () => {
      for (const finding of found)
        for (const repair of finding.repairs.filter(({ complete }) => complete)) {
          const after = findingsOf(repaired(rule.breaking, repair))
          expect(after.map(({ says }) => says)).not.toContain(finding.says)
          expect(after.filter((one) => one.rule === rule.code).length).toBeLessThan(found.length)
          const before = errors(findingsOf(breaking))
          for (const code of errors(after))
            expect(before.splice(before.indexOf(code) >>> 0, 1)).toEqual([code])
        }
    })

    test('a start narrows the finding, or opens the field that is missing', () => {
      for (const finding of found)
        for (const repair of finding.repairs.filter(({ complete }) => !complete)) {
          expect(opensSomething(breaking, repair)).toBe(true)
          const after = findingsOf(repaired(rule.breaking, repair), rule.code)
          if (repair.commands.length > 0) expect(after.map(({ says }) => says)).not.toContain(finding.says)
        }
    })

    test('is silent when it is muted with a reason, and speaks when the reason is blank', () => {
      const muted = (reason: string) =>
        `${rule.breaking}\nplan "Muted" rules={"${rule.code}":{"muted":"${reason}"}}`
      expect(findingsOf(drawn(muted('we know')), rule.code)).toEqual([])
      expect(findingsOf(drawn(muted(' ')), rule.code)).toHaveLength(found.length)
    })

    test('takes the severity a team gives it', () => {
      const lowered = `${rule.breaking}\nplan "Lowered" rules={"${rule.code}":{"severity":"hint"}}`
      expect(new Set(findingsOf(drawn(lowered), rule.code).map(({ severity }) => severity))).toEqual(
        new Set(['hint']),
      )
    })

    test('leaves drafts and parked cards alone', () => {
      for (const status of ['draft', 'parked'] as const) {
        const file = sketch(rule.breaking)
        const cards = file.cards.map((card) => ({ ...card, status }))
        expect(check(boardFrom({ ...file, cards }), { today })).toEqual([])
      }
    })
  },
)

describe.each(templates.map((template) => [template.name, template] as const))(
  'the plan %s',
  (_name, { file }) => {
    test('passes every rule with no error and no warning', () => {
      const grave = findingsOf(boardFrom(file)).filter(({ severity }) => severity !== 'hint')
      expect(grave.map(({ rule, says }) => `${rule} ${says}`)).toEqual([])
    })
  },
)

test('an empty board is told nothing, whatever its plan says', () => {
  expect(findingsOf(drawn('plan "Empty" budget=-5 stages=[]'))).toEqual([])
})
