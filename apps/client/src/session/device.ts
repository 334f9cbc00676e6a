import type { z } from 'zod'

/** What the browser keeps under a name, where it keeps anything. */
export function read<T>(key: string, shape: z.ZodType<T>): T | undefined {
  try {
    return shape.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null')).data
  } catch {
    return undefined
  }
}

/** Without storage the page works on, and forgets when it is closed: answers whether it is kept. */
export function write(key: string, value: unknown): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

export const forget = (key: string): void => localStorage.removeItem(key)

/** The names under which something is kept that begin so, without their beginning. */
export const namesUnder = (prefix: string): string[] =>
  Object.keys(localStorage).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []))
