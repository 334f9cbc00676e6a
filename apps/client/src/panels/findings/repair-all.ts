import { applyCommands } from '@parley/model/board/apply.ts'
import type { Board } from '@parley/model/board/board.ts'
import type { Command } from '@parley/model/board/command.ts'
import { docFrom } from '@parley/model/board/doc.ts'
import { planFileOf, readPlanFile } from '@parley/model/board/plan-file.ts'
import { BoardReader } from '@parley/model/board/read.ts'
import { seedUpdate } from '@parley/model/board/seed.ts'
import { undoOf } from '@parley/model/board/undo.ts'
import { Checker } from '@parley/model/rules/check.ts'
import type { Finding, Repair } from '@parley/model/rules/rule.ts'

/** The one way out that needs no word and no choice of anybody; undefined where there is none or several. */
export function onlyRepair({ repairs }: Finding): Repair | undefined {
  const [first, ...more] = repairs
  if (!first?.complete || more.some(({ complete }) => complete)) return undefined
  return first.commands.length > 0 && first.commands.every(isSafe) ? first : undefined
}

/** It adds to the plan or says a field; it takes nothing off the board. */
const isSafe = (command: Command): boolean => 'set' in command || 'add' in command || 'link' in command

/** What a repair does, whatever it does it to. */
const sortOf = ({ commands }: Repair): string => JSON.stringify(commands.map(deedOf))

function deedOf(command: Command): readonly unknown[] {
  if ('set' in command) return ['set', command.set.path[0]]
  if ('add' in command) return ['add', command.add.kind]
  return 'link' in command ? ['link', command.link.kind] : Object.keys(command)
}

/** How many findings of one rule go by a way out of the same sort; 0 where not every one of several does. */
export function countAtOnce(findings: readonly Finding[]): number {
  const [first] = findings
  const way = first && onlyRepair(first)
  if (!way || findings.length < 2) return 0
  const sort = sortOf(way)
  const isAlike = (one: Finding) => {
    const its = onlyRepair(one)
    return its !== undefined && sortOf(its) === sort
  }
  return findings.every(isAlike) ? findings.length : 0
}

/** The commands that mend all findings of a rule, and how many they mend. */
export type AllRepairs = { commands: Command[]; mends: number }

/**
 * Tries the repairs one after another on a copy: one may mend several, and what one adds another may use. A repair
 * that would bring an error is left out.
 */
export function repairsOfAll(board: Board, rule: string): AllRepairs {
  const copy = new Copy(board)
  const before = copy.of(rule).length
  let left = before
  const commands: Command[] = []
  const tried = new Set<string>()
  for (;;) {
    const next = copy.of(rule).find((one) => !tried.has(one.says) && onlyRepair(one))
    const way = next && onlyRepair(next)
    if (!way || left-- === 0) return { commands, mends: before - copy.of(rule).length }
    tried.add(next.says)
    const done = copy.make(way.commands)
    if (done) commands.push(...done)
  }
}

/** A board on which a repair may be tried without anybody seeing it. */
class Copy {
  readonly #pen
  readonly #undo
  readonly #reader
  readonly #checker

  constructor(board: Board) {
    const read = readPlanFile(planFileOf(board))
    // Where a record cannot be read, nothing is repaired at once.
    const doc = docFrom(seedUpdate(read.ok ? read.file : noPlan, 'copy'))
    this.#pen = { doc, origin: this }
    this.#undo = undoOf(this.#pen)
    this.#reader = new BoardReader(doc)
    this.#checker = new Checker(this.#reader.board)
    this.#reader.watch((now, touched) => void this.#checker.update(now, touched))
  }

  of(rule: string): Finding[] {
    return this.#checker.findings.filter((one) => one.rule === rule)
  }

  get #errors(): number {
    return this.#checker.findings.filter(({ severity }) => severity === 'error').length
  }

  /** Answers the commands with every new card named by its id here; undefined where they bring an error. */
  make(commands: readonly Command[]): Command[] | undefined {
    const errors = this.#errors
    this.#undo.step()
    const named = applyCommands(this.#pen, this.#reader.board, commands)
    if (this.#errors <= errors) return commands.map((command) => renamed(command, named))
    this.#undo.undo()
    return undefined
  }
}

const noPlan = { plan: { title: '' }, cards: [], links: [], canvas: [], kept: {} }

/** Two repairs may give their cards the same name; together each needs a name of its own. */
function renamed(command: Command, named: ReadonlyMap<string, string>): Command {
  const idOf = (name: string) => named.get(name) ?? name
  if ('add' in command) return { add: { ...command.add, as: idOf(command.add.as) } }
  if ('link' in command)
    return { link: { ...command.link, from: idOf(command.link.from), to: idOf(command.link.to) } }
  if ('set' in command && command.set.card !== undefined)
    return { set: { ...command.set, card: idOf(command.set.card) } }
  return command
}
