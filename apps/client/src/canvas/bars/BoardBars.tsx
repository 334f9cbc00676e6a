import type { Editor } from 'tldraw'
import type { BoardSession } from '../../session/session.ts'
import { useIsPhone } from '../../ui/phone.ts'
import { FollowFrame } from '../presence/FollowFrame.tsx'
import { LinkDialog } from '../tools/LinkDialog.tsx'
import { VerbMenu } from '../tools/VerbMenu.tsx'
import { ArmedHint } from './ArmedHint.tsx'
import { EmptyBoard } from './EmptyBoard.tsx'
import { StyleBar } from './StyleBar.tsx'
import { ToolsBar } from './ToolsBar.tsx'
import { VoteMarks } from './VoteMarks.tsx'
import { ZoomBar } from './ZoomBar.tsx'

/** What stands over the canvas. Outside of tldraw, so that keys pressed here are not its shortcuts. */
export function BoardBars({ editor, session }: { editor: Editor; session: BoardSession }) {
  const phone = useIsPhone()
  return (
    <>
      <EmptyBoard session={session} />
      <ArmedHint session={session} />
      <ZoomBar editor={editor} session={session} />
      {!phone && <ToolsBar session={session} />}
      <StyleBar editor={editor} />
      <VoteMarks editor={editor} />
      <FollowFrame session={session} />
      <VerbMenu editor={editor} />
      <LinkDialog editor={editor} />
    </>
  )
}
