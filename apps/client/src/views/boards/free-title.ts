import { toKeep } from '@parley/model/tongue/isolated.ts'

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function titleIn(file: unknown): string | undefined {
  const plan = isObject(file) ? file['plan'] : undefined
  const title = isObject(plan) ? plan['title'] : undefined
  return typeof title === 'string' ? title.trim() : undefined
}

/** A title to tell an imported plan from a board that has its name; undefined where the name is free. */
export function freeTitle(
  file: unknown,
  taken: readonly string[],
  another: (title: string, at: number) => string,
): string | undefined {
  const title = titleIn(file)
  if (!title || !taken.includes(title)) return undefined
  const named = (at: number) => toKeep(another(title, at))
  let at = 2
  while (taken.includes(named(at))) at += 1
  return named(at)
}

/** The same file under another title. What is no plan file stays as it is, to be refused with its faults. */
export function titledAnew(file: unknown, title: string): unknown {
  if (!isObject(file) || !isObject(file['plan'])) return file
  return { ...file, plan: { ...file['plan'], title } }
}
