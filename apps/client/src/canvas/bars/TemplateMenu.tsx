import { LayoutTemplate } from 'lucide-react'
import { readPlanFile, type PlanFile } from '@parley/model/board/plan-file.ts'
import { writePlanFile } from '@parley/model/board/seed.ts'
import { useSayFault } from '../../panels/useSayFault.ts'
import { api, queries } from '../../session/api.ts'
import { editOf } from '../../session/edit.ts'
import type { BoardSession } from '../../session/session.ts'
import { useTemplates } from '../../session/useTemplates.ts'
import { Button } from '../../ui/Button.tsx'
import { Menu, MenuItem } from '../../ui/Menu.tsx'
import { useWords } from '../../words/words.ts'
import { deskOf } from '../desk.ts'

/** Lays a plan out on this board, which keeps its own title. One step of undo. */
function fillFrom(session: BoardSession, file: PlanFile): void {
  const { title } = session.reader.board.plan
  editOf(session).together((pen) => writePlanFile(pen, { ...file, plan: { ...file.plan, title } }))
  deskOf(session).zoomToFit()
}

/** The templates an empty board may begin from; a plan is fetched when it is chosen. */
export function TemplateMenu({ session }: { session: BoardSession }) {
  const words = useWords()
  const sayFault = useSayFault()
  const all = useTemplates().data ?? []

  async function begin(name: string) {
    try {
      const read = readPlanFile(await queries.fetchQuery(api.boards.templates.get.queryOptions({ name })))
      if (read.ok) fillFrom(session, read.file)
    } catch (error) {
      sayFault(error)
    }
  }
  return (
    <Menu align="center" trigger={<Button icon={LayoutTemplate}>{words.canvas.empty.template}</Button>}>
      {all
        .filter(({ flaws }) => flaws === 0)
        .map(({ name, title, trade }) => (
          <MenuItem key={name} onSelect={() => void begin(name)}>
            {words.boards.templates.named(title, trade)}
          </MenuItem>
        ))}
    </Menu>
  )
}
