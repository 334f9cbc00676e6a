import { run } from './children.mjs'
import { alone } from './lock.ts'
import { setStamp, stampOf, stampStands } from './stamp.ts'
import { listen, StepFailed, toolEnv } from './step.ts'

const pnpm = 'pnpm@12.21.0'
const stampPath = 'node_modules/.parley-installed'
const manifests = [
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  '{apps,packages}/*/package.json',
  'e2e/package.json',
]

const currentStamp = () =>
  stampOf(manifests, `${process.platform} ${process.arch} ${process.versions.modules}`)

/** Fetches the packages that the lockfile names, unless they are there already. */
export async function install(): Promise<void> {
  if (stampStands(stampPath, currentStamp())) return
  await alone(async () => {
    if (stampStands(stampPath, currentStamp())) return
    console.log('Fetching packages …')
    await pnpmInstall('--frozen-lockfile')
  })
}

/** After a change to a package.json: writes the lockfile anew and fetches what it names. */
export async function installAnew(): Promise<void> {
  await alone(() => pnpmInstall('--no-frozen-lockfile'))
}

/** Writes every package and its licence as CycloneDX into a file, for tools that look for known holes. */
export function listParts(): Promise<number> {
  const format = ['--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--lockfile-only']
  const args = [...format, '--out', 'parley.cdx.json']
  return run('npx', ['-y', '-p', pnpm, '--', 'pnpm', 'sbom', ...args], { env: toolEnv({ CI: 'true' }) })
}

const disagree = 'A package.json says what pnpm-lock.yaml does not: run `node scripts/run.mjs install`.'

async function pnpmInstall(flag: string): Promise<void> {
  // `CI` stops pnpm from asking whether it may replace a node_modules that another version made.
  const env = toolEnv({ CI: 'true' })
  const args = ['-y', '-p', pnpm, '--', 'pnpm', 'install', flag, '--reporter=append-only']
  const { code, output } = await listen('npx', args, { env })
  if (output.includes('ERR_PNPM_OUTDATED_LOCKFILE')) throw new StepFailed(disagree)
  if (code !== 0) {
    process.stderr.write(output)
    throw new StepFailed('Fetching packages failed; see the lines above.')
  }
  setStamp(stampPath, currentStamp())
}
