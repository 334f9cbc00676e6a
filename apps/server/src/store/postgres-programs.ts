import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where those who package it keep it, a folder a version. */
const packaged = ['/usr/lib/postgresql', '/opt/homebrew/opt']

/** The folder with all of these programs of Postgres, the newest first; undefined where the machine has none. */
export function folderWith(...programs: readonly string[]): string | undefined {
  const versions = packaged
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => newestFirst(readdirSync(folder)).map((version) => join(folder, version, 'bin')))
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...versions]
  return folders.find((folder) => programs.every((program) => existsSync(join(folder, program))))
}

const newestFirst = (versions: readonly string[]): string[] =>
  versions.toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }))

/** The folder with initdb and postgres; undefined on a machine that has none. */
export const postgresPrograms = (): string | undefined => folderWith('initdb', 'postgres')
