import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** What the build says of its own parts: their files, and which others each needs. */
const Manifest = z.record(
  z.string(),
  z.looseObject({ file: z.string(), imports: z.array(z.string()).default([]) }),
)
type Manifest = z.infer<typeof Manifest>

const board = 'src/views/BoardView.tsx'
const canvas = 'src/canvas/Canvas.tsx'

/**
 * The Link header of a board's page: its scripts are fetched beside the first one and not after it has run. `withCanvas`
 * is false for who will look at another view. Undefined where the build lists no parts.
 */
export function scriptsAhead(clientDir: string): (withCanvas: boolean) => string | undefined {
  const path = join(clientDir, 'parts.json')
  if (!existsSync(path)) return () => undefined
  const parts = Manifest.parse(JSON.parse(readFileSync(path, 'utf8')))
  const [lean, whole] = [linkTo(parts, [board]), linkTo(parts, [board, canvas])]
  return (withCanvas) => (withCanvas ? whole : lean)
}

function linkTo(parts: Manifest, names: readonly string[]): string {
  const found = new Set<string>()
  const add = (name: string): void => {
    const part = parts[name]
    if (!part || found.has(part.file)) return
    found.add(part.file)
    part.imports.forEach(add)
  }
  names.forEach(add)
  return [...found].map((file) => `</${file}>; rel=modulepreload`).join(', ')
}
