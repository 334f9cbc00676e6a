import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'

export const folder = 'docs/rules'

/** Writes docs/rules anew from the rules themselves. */
export async function writeDocs(): Promise<number> {
  // Only here, and not at the top: a start or an install must not wait for the model to load.
  const { rulePages } = await import('./rule-pages.ts')
  const pages = rulePages()
  mkdirSync(folder, { recursive: true })
  for (const file of readdirSync(folder)) if (!pages.has(file)) rmSync(`${folder}/${file}`)
  for (const [file, text] of pages) writeFileSync(`${folder}/${file}`, text)
  console.log(`Wrote ${pages.size} pages to ${folder}.`)
  return 0
}
