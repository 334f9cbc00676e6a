import { chromium } from '@playwright/test'
import { browserLaunch } from '../browser.ts'
import { percentile } from '../bench/figures.ts'
import { atMost, none, some, told, type Fault } from './fault.ts'
import { install } from './installed.ts'
import { besideALater } from './tabs-beside.ts'
import { beforeTheNext } from './tabs-older.ts'
import { later, next } from './versions.ts'
import { sumOf } from './writer.ts'

/** What came of one course: all counts but `written` should be 0. */
export type Course = {
  written: number
  lost: number
  fieldsLost: number
  differing: number
  trespasses: number
  /** From the server's word to that of the page, ms. */
  toldMs: number[]
}

/** Tabs of two versions beside each other: in one browser and in two, with the net and without. */
export const tabs: Fault = {
  says: 'tabs of two versions at one board, in one browser and in two, online and offline',
  async run({ chance, long, tell, isLate }) {
    const versions = await Promise.all([install(later, { page: true }), install(next, { page: true })])
    const browser = await chromium.launch(await browserLaunch())
    try {
      const [laterOne, nextOne] = versions
      const courses: Course[] = []
      while (courses.length < (long ? 40 : 2) && !isLate()) {
        courses.push(await besideALater(browser, laterOne.main, chance))
        courses.push(await beforeTheNext(browser, nextOne.main, chance))
        if (courses.length % 10 === 0) tell(`${courses.length} courses`)
      }
      const count = (of: (course: Course) => number) => sumOf(courses.map(of))
      return {
        courses: told(courses.length),
        'pieces written': some(count(({ written }) => written)),
        'pieces that are not there in the end': none(count(({ lost }) => lost)),
        'fields lost that a tab does not know': none(count(({ fieldsLost }) => fieldsLost)),
        'tabs that show another board than the server': none(count(({ differing }) => differing)),
        'pieces written by a tab that may not': none(count(({ trespasses }) => trespasses)),
        'until an older tab says so, p95 ms': atMost(
          percentile(
            courses.flatMap(({ toldMs }) => toldMs),
            95,
          ),
          1_000,
        ),
      }
    } finally {
      await browser.close()
      for (const version of versions) version.remove()
    }
  },
}
