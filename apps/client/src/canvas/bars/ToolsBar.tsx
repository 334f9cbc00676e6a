import {
  Ellipsis,
  Frame,
  Hand,
  Image,
  MessageCircle,
  MousePointer2,
  MoveUpRight,
  Pencil,
  Spline,
  StickyNote,
  Type,
  type LucideIcon,
} from 'lucide-react'
import { useRef } from 'react'
import { useStore } from 'zustand'
import { mayOn } from '@parley/model/access.ts'
import type { BoardSession } from '../../session/session.ts'
import { useShortcut } from '../../panels/acts/useShortcut.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu, MenuItem } from '../../ui/Menu.tsx'
import { useWords } from '../../words/words.ts'
import { pictureTypes } from '../assets.ts'
import { deskOf, type DeskTool } from '../desk.ts'
import styles from './bars.module.css'

type Shown = Exclude<DeskTool, 'card' | 'comment' | 'text' | 'arrow' | 'highlight' | 'eraser'>
const shown: readonly { tool: Shown; icon: LucideIcon; looks: boolean }[] = [
  { tool: 'select', icon: MousePointer2, looks: true },
  { tool: 'hand', icon: Hand, looks: true },
  { tool: 'link', icon: Spline, looks: false },
  { tool: 'note', icon: StickyNote, looks: false },
  { tool: 'frame', icon: Frame, looks: false },
  { tool: 'draw', icon: Pencil, looks: false },
]

/** The tools, bottom centre. A viewer has the two that only look. */
export function ToolsBar({ session }: { session: BoardSession }) {
  const words = useWords()
  const { tools } = words.canvas
  const desk = deskOf(session)
  const keyOf = useShortcut()
  const armed = useStore(desk.state, (state) => state.tool)
  const mayWrite = useStore(session.write).is === 'writable'
  const mayComment = useStore(session.me, (me) => mayOn(me, 'comment'))
  return (
    <div className={styles['tools']} role="toolbar" aria-label={tools.label}>
      {shown
        .filter(({ looks }) => looks || mayWrite)
        .map(({ tool, icon }) => (
          <IconButton
            key={tool}
            icon={icon}
            label={tools[tool]}
            shortcut={keyOf(tool === 'link' ? 'link' : `tool ${tool}`)}
            pressed={armed === tool}
            onClick={() => desk.armTool(tool)}
          />
        ))}
      {mayComment && (
        <IconButton
          icon={MessageCircle}
          label={words.comments.tool}
          shortcut={keyOf('comment')}
          pressed={armed === 'comment'}
          onClick={() => desk.armTool('comment')}
        />
      )}
      {mayWrite && <MoreTools session={session} />}
    </div>
  )
}

/** What is drawn seldom, and pictures. */
function MoreTools({ session }: { session: BoardSession }) {
  const { tools } = useWords().canvas
  const desk = deskOf(session)
  const keyOf = useShortcut()
  const armed = useStore(desk.state, (state) => state.tool)
  const file = useRef<HTMLInputElement>(null)
  return (
    <>
      <Menu
        side="top"
        align="center"
        trigger={
          <IconButton icon={Ellipsis} label={tools.more} pressed={armed === 'text' || armed === 'arrow'} />
        }
      >
        <MenuItem icon={Type} shortcut={keyOf('tool text')} onSelect={() => desk.armTool('text')}>
          {tools.text}
        </MenuItem>
        <MenuItem icon={MoveUpRight} shortcut={keyOf('tool arrow')} onSelect={() => desk.armTool('arrow')}>
          {tools.arrow}
        </MenuItem>
        <MenuItem icon={Image} onSelect={() => file.current?.click()}>
          {tools.image}
        </MenuItem>
      </Menu>
      <input
        ref={file}
        type="file"
        hidden
        aria-label={tools.image}
        accept={pictureTypes.join(',')}
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? []
          event.currentTarget.value = ''
          if (chosen) void desk.addPicture(chosen)
        }}
      />
    </>
  )
}
