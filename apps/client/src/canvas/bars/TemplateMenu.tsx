import { LayoutTemplate } from 'lucide-react'
import { writePlanFile } from '@parley/model/board/seed.ts'
import type { Template } from '@parley/model/templates/template.ts'
import { templates } from '@parley/model/templates/index.ts'
import { editOf } from '../../session/edit.ts'
import type { BoardSession } from '../../session/session.ts'
import { Button } from '../../ui/Button.tsx'
import { Menu, MenuItem } from '../../ui/Menu.tsx'
import { useWords } from '../../words/words.ts'
import { deskOf } from '../desk.ts'

/** Lays a template out on this board, which keeps its own title. One step of undo. */
export function fillFrom(session: BoardSession, { file }: Pick<Template, 'file'>): void {
  const { title } = session.reader.board.plan
  editOf(session).together((pen) => writePlanFile(pen, { ...file, plan: { ...file.plan, title } }))
  deskOf(session).zoomToFit()
}

/** The templates an empty board may begin from. */
export function TemplateMenu({ session }: { session: BoardSession }) {
  const { empty } = useWords().canvas
  return (
    <Menu align="center" trigger={<Button icon={LayoutTemplate}>{empty.template}</Button>}>
      {templates.map((template) => (
        <MenuItem key={template.name} onSelect={() => fillFrom(session, template)}>
          {template.title}
        </MenuItem>
      ))}
    </Menu>
  )
}
