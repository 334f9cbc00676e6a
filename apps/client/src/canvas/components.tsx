import { TldrawOverlays, type TLComponents } from 'tldraw'
import { Ground } from './Ground.tsx'
import { CommentPins } from './comments/CommentPins.tsx'
import { BoardMenu } from './menu/BoardMenu.tsx'
import { Indicators } from './Indicators.tsx'
import { Cursors } from './presence/Cursors.tsx'
import { Surface } from './Surface.tsx'
import { LinkDraft } from './tools/LinkDraft.tsx'
import { Ports } from './tools/Ports.tsx'

function Overlays() {
  return (
    <>
      <TldrawOverlays />
      <LinkDraft />
      <CommentPins />
      <Cursors />
    </>
  )
}

/** Which of tldraw’s parts stand on the board: its canvas, none of its bars. */
export const components: TLComponents = {
  Background: Ground,
  Canvas: Surface,
  ContextMenu: BoardMenu,
  InFrontOfTheCanvas: Ports,
  Overlays,
  ShapeIndicators: Indicators,
  ActionsMenu: null,
  CollaboratorBrush: null,
  CollaboratorCursor: null,
  CollaboratorHint: null,
  CollaboratorScribble: null,
  CollaboratorShapeIndicator: null,
  CursorChatBubble: null,
  DebugMenu: null,
  DebugPanel: null,
  Grid: null,
  HelperButtons: null,
  HelpMenu: null,
  KeyboardShortcutsDialog: null,
  MainMenu: null,
  MenuPanel: null,
  NavigationPanel: null,
  PageMenu: null,
  QuickActions: null,
  SharePanel: null,
  StylePanel: null,
  Toasts: null,
  Toolbar: null,
  TopPanel: null,
  VideoToolbar: null,
  ZoomMenu: null,
}
