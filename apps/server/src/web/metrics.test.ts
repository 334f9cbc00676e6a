import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { createMeters } from '../sync/meters.ts'
import { createMetrics } from './metrics.ts'

const paper = (name: string): string =>
  readFileSync(new URL(`../../../../docs/${name}`, import.meta.url), 'utf8')

const Panel = z.object({
  title: z.string().min(1),
  description: z.string().optional(),
  gridPos: z.object({ x: z.int(), y: z.int(), w: z.int(), h: z.int() }),
  targets: z.array(z.object({ expr: z.string() })).optional(),
})
const Dashboard = z.object({ panels: z.array(Panel) })

/** What a Parley says at /metrics. */
function told(): Map<string, string> {
  const { registry } = createMetrics()
  createMeters(registry)
  return new Map(registry.getMetricsAsArray().map(({ name, help }) => [name, help]))
}

/** A histogram is asked for by its parts. */
const named = (text: string): string[] =>
  [...text.matchAll(/\b(?:parley|process|nodejs)_\w+/g)].map(([name]) =>
    told().has(name) ? name : name.replace(/_(bucket|sum|count)$/, ''),
  )

test('every number that the dashboard draws is one that Parley tells', () => {
  const { panels } = Dashboard.parse(JSON.parse(paper('dashboard.json')))
  const drawn = panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => named(expr)))
  expect(drawn.length).toBeGreaterThan(15)
  for (const names of drawn) expect(names.length).toBeGreaterThan(0)
  expect(drawn.flat().filter((name) => !told().has(name))).toEqual([])
  const silent = panels.filter(({ targets, description }) => targets && !description)
  expect(silent).toEqual([])
})

test('every number that Parley tells is drawn, or said what it is for', () => {
  const known = new Set([...named(paper('dashboard.json')), ...named(paper('running.md'))])
  expect([...told().keys()].filter((name) => !known.has(name))).toEqual([])
  expect(named(paper('running.md')).filter((name) => !told().has(name))).toEqual([])
})

test('the dashboard asks nobody but the Prometheus that it is given', () => {
  expect(paper('dashboard.json')).not.toMatch(/https?:/)
})
