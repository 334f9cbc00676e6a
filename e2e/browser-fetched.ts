import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const call = promisify(execFile)
const house = join(dirname(dirname(fileURLToPath(import.meta.url))), '.house', 'browser')

export interface BrowserLaunch {
  executablePath: string
  args: string[]
  env?: Record<string, string>
}

// Nothing a scenario sees may depend on what the browser does on its own account.
export const args = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** A browser packed as an npm package, with the system libraries it needs inside. Only for Linux on x64. */
export async function fromRegistry(): Promise<BrowserLaunch | undefined> {
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
      FONTCONFIG_FILE: fontsOf(unpacked),
    }
    return { executablePath: stdout.trim(), args, env: libraries }
  } catch (fault) {
    console.log(`That failed: ${fault instanceof Error ? fault.message : String(fault)}`)
    return undefined
  }
}

/** Its own list of fonts names folders of that cloud; a browser that finds none ends at the first letter it draws. */
function fontsOf(unpacked: string): string {
  const file = join(house, 'fonts.conf')
  const dirs = [join(unpacked, 'fonts'), '/usr/share/fonts'].map((dir) => `<dir>${dir}</dir>`).join('')
  const cache = `<cachedir>${join(house, 'fonts-cache')}</cachedir>`
  writeFileSync(file, `<?xml version="1.0"?><fontconfig>${dirs}${cache}</fontconfig>`)
  return file
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

export async function fromDebian(): Promise<BrowserLaunch | undefined> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  console.log('Installing a browser …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await call('apt-get', ['install', '-y', '-q', 'chromium-headless-shell'], { env }).catch(() => undefined)
  return { executablePath: '/usr/bin/chromium-headless-shell', args }
}
