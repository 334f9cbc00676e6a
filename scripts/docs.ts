import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export const folder = 'docs/rules'

/** Writes docs/rules anew from the rules themselves, and docs/api.md from what the server asks for. */
export async function writeDocs(): Promise<number> {
  // Only here, and not at the top: a start or an install must not wait for the model to load.
  const { rulePages } = await import('./rule-pages.ts')
  const pages = rulePages()
  rmSync(folder, { recursive: true, force: true })
  for (const [path, text] of pages) {
    mkdirSync(dirname(`${folder}/${path}`), { recursive: true })
    writeFileSync(`${folder}/${path}`, text)
  }
  const { apiPage } = await import('../apps/server/src/api/api-page.ts')
  writeFileSync('docs/api.md', apiPage())
  console.log(`Wrote ${pages.size} pages to ${folder}, and docs/api.md.`)
  return 0
}
