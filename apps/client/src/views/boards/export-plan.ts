import { client } from '../../session/api.ts'

/** A title as a file name: what no file system likes is left out; letters of any script stay. */
export function fileNameFor(title: string): string {
  const name = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .toLowerCase()
  return `${name.slice(0, 80) || 'board'}.plan.json`
}

/** Fetches a board as a plan file and hands it to the browser to save. Answers the file's name. */
export async function exportPlan(board: string, title: string): Promise<string> {
  const plan = await client.boards.get.query({ board })
  const blob = new Blob([`${JSON.stringify(plan, null, 2)}\n`], { type: 'application/json' })
  const name = fileNameFor(title)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
  return name
}
