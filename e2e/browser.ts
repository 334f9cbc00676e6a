import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { args, fromDebian, fromRegistry, type BrowserLaunch } from './browser-fetched.ts'

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

/** A file that is there may still not run here, or find no font; only one that draws a letter counts. */
async function draws(launch: BrowserLaunch): Promise<boolean> {
  if (!existsSync(launch.executablePath)) return false
  try {
    const browser = await chromium.launch({ ...withEnv(launch), timeout: 60_000 })
    try {
      const page = await browser.newPage()
      await page.setContent('a')
      await page.screenshot()
      return true
    } finally {
      await browser.close()
    }
  } catch {
    return false
  }
}

/** The one from the registry first: it is the same everywhere, and takes two thirds of the time Debian's does. */
async function find(): Promise<BrowserLaunch> {
  const told = process.env['PARLEY_CHROMIUM']
  const at = (path: string) => async () => ({ executablePath: path, args })
  const installed = [...systemPaths, chromium.executablePath()].map(at)
  for (const source of told ? [at(told)] : [fromRegistry, ...installed, fromDebian]) {
    const launch = await source()
    if (launch && (await draws(launch))) return launch
  }
  throw new Error(cannotFind)
}

/** What Playwright needs to start a browser on this machine; found once, then handed on to its worker processes. */
export async function browserLaunch(): Promise<BrowserLaunch> {
  const known = process.env['PARLEY_BROWSER_LAUNCH']
  const launch = known ? (JSON.parse(known) as BrowserLaunch) : await find()
  process.env['PARLEY_BROWSER_LAUNCH'] = JSON.stringify(launch)
  return withEnv(launch)
}

/** Playwright hands the browser this environment alone, where one is given. */
const withEnv = (launch: BrowserLaunch) =>
  launch.env ? { ...launch, env: { ...inherited(), ...launch.env } } : launch

const inherited = () =>
  Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
