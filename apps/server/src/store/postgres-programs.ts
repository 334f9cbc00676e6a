import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where those who package it keep it, a folder a version. */
const packaged = ['/usr/lib/postgresql', '/opt/homebrew/opt']

/** The folder with initdb and postgres; undefined on a machine that has none. */
export function postgresPrograms(): string | undefined {
  const versions = packaged
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((version) => join(folder, version, 'bin')))
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...versions]
  return folders.find((folder) =>
    ['initdb', 'postgres'].every((program) => existsSync(join(folder, program))),
  )
}
