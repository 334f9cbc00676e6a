import type { Page } from '@playwright/test'
import { z } from 'zod'
import { median, percentile, shown } from './figures.ts'

// As the browser's trace tells them: microseconds, of the clock and of the processor.
const Event = z.object({
  name: z.string(),
  cat: z.string(),
  ph: z.string(),
  pid: z.number(),
  tid: z.number(),
  ts: z.number(),
  dur: z.number().default(0),
  tdur: z.number().default(0),
  args: z.object({ data: z.object({ type: z.string().optional() }).optional() }).catch({}),
})
type Event = z.infer<typeof Event>

/** The longest piece of work after one letter, in ms: script, style, layout and paint, whichever of them come together. */
export type Longest = { clock: number; processor: number }

const isTask = ({ name, cat }: Event): boolean => name.endsWith('RunTask') && cat.includes('toplevel')
const isKey = ({ name, args }: Event): boolean => name === 'EventDispatch' && args.data?.type === 'keydown'

/** What is typed into the field with the focus, a letter every 120 ms, and how long the page was at work after each. */
export async function typed(page: Page, text: string): Promise<Longest[]> {
  const cdp = await page.context().newCDPSession(page)
  const events: Event[] = []
  cdp.on('Tracing.dataCollected', ({ value }) => {
    for (const one of value) {
      const read = Event.safeParse(one)
      if (read.success && read.data.ph === 'X') events.push(read.data)
    }
  })
  const ended = new Promise<unknown>((done) => cdp.once('Tracing.tracingComplete', done))
  const traceConfig = { includedCategories: ['toplevel', 'devtools.timeline'] }
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig })
  await page.keyboard.type(text, { delay: 120 })
  await page.waitForTimeout(1_000)
  await cdp.send('Tracing.end')
  await ended
  await cdp.detach()
  return afterEach(events)
}

/** Of the thread on which the keys were heard. */
function afterEach(events: readonly Event[]): Longest[] {
  const keys = events.filter(isKey).toSorted((a, b) => a.ts - b.ts)
  const [first] = keys
  const tasks = events.filter((one) => one.pid === first?.pid && one.tid === first.tid && isTask(one))
  return keys.map(({ ts }, at) => {
    const next = keys[at + 1]?.ts ?? Infinity
    const here = tasks.filter((task) => task.ts + task.dur > ts && task.ts < next)
    return {
      clock: Math.max(0, ...here.map(({ dur }) => dur)) / 1_000,
      processor: Math.max(0, ...here.map(({ tdur }) => tdur)) / 1_000,
    }
  })
}

/** As columns of a table. */
export function columnsOf(letters: readonly Longest[]): Record<string, string> {
  const [clock, processor] = [letters.map((one) => one.clock), letters.map((one) => one.processor)]
  return {
    'letter p50 ms': shown(median(clock), 1),
    'p95 ms': shown(percentile(clock, 95), 1),
    'longest ms': shown(Math.max(...clock), 1),
    'at work p50 ms': shown(median(processor), 1),
    'at work p95 ms': shown(percentile(processor, 95), 1),
    'longest at work ms': shown(Math.max(...processor), 1),
  }
}
