import { client } from '../../session/api.ts'
import { fileNameFor, saveFile } from '../../ui/save-file.ts'

/** Fetches a board as a plan file and hands it to the browser to save. Answers the file's name. */
export async function exportPlan(board: string, title: string): Promise<string> {
  const plan = await client.boards.get.query({ board })
  const name = fileNameFor(title, '.plan.json')
  saveFile(name, `${JSON.stringify(plan, null, 2)}\n`)
  return name
}
