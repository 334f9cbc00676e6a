import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

export interface Import {
  /** As written. */
  says: string
  /** The file of ours it reaches, or the package's name as written. */
  reaches: string
  typeOnly: boolean
  /** Asked for only when it is needed: `import('…')`. */
  late: boolean
}

export interface Source {
  path: string
  text: string
  imports: Import[]
}

const statement = /^\s*(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]*?\sfrom\s+)?'([^']+)'/gm
const dynamic = /\bimport\(\s*'([^']+)'\s*\)/g

function reach(from: string, says: string): string {
  if (says.startsWith('.')) return normalize(join(dirname(from), says)).replaceAll('\\', '/')
  return says
    .replace(/^@parley\/model\//, 'packages/model/src/')
    .replace(/^@parley\/server\//, 'apps/server/src/')
}

function read(path: string): Source {
  const text = readFileSync(path, 'utf8')
  const stated = [...text.matchAll(statement)].map(([, type, says = '']) => ({
    says,
    typeOnly: Boolean(type),
    late: false,
  }))
  const called = [...text.matchAll(dynamic)].map(([, says = '']) => ({ says, typeOnly: false, late: true }))
  const imports = [...stated, ...called].map((found) => ({ ...found, reaches: reach(path, found.says) }))
  return { path: path.replaceAll('\\', '/'), text, imports }
}

const isOurs = (path: string) => !/(^|[\\/])(node_modules|dist|test-results|\.[a-z]+)[\\/]/.test(path)

/** Every file of ours that matches. */
export function filesOf(...patterns: string[]): string[] {
  return globSync(patterns, { exclude: (name) => name === 'node_modules' || name === 'dist' })
    .filter(isOurs)
    .sort()
}

/** Every TypeScript file of the three packages, with what it imports. */
export function sources(): Source[] {
  return filesOf('{apps,packages}/*/src/**/*.{ts,tsx}').map(read)
}

export const isTest = ({ path }: Source): boolean => /\.(test|contract|bench)\.tsx?$/.test(path)

/** Each circle once, as the files one passes on the way round. */
export function circles(all: readonly Source[]): string[] {
  const byPath = new Map(all.map((source) => [source.path, source]))
  const done = new Set<string>()
  const found: string[] = []
  const walk = (path: string, trail: string[]) => {
    const start = trail.indexOf(path)
    if (start >= 0) found.push([...trail.slice(start), path].join(' → '))
    if (start >= 0 || done.has(path)) return
    for (const { reaches } of byPath.get(path)?.imports ?? [])
      if (byPath.has(reaches)) walk(reaches, [...trail, path])
    done.add(path)
  }
  for (const { path } of all) walk(path, [])
  return found
}
