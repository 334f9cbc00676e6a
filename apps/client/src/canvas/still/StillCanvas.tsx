import { useEffect, useMemo, useState } from 'react'
import {
  DefaultCanvas,
  Tldraw,
  useEditor,
  type Editor,
  type TLCanvasComponentProps,
  type TLComponents,
  type TLUiOverrides,
} from 'tldraw'
import 'tldraw/tldraw.css'
import { useSession } from '../../session/useBoard.tsx'
import { useWords } from '../../words/words.ts'
import { components as live } from '../components.tsx'
import { pick, translations } from '../overrides.ts'
import { showAll } from '../show-all.ts'
import { stock } from '../stock.ts'
import { makeLight } from '../Surface.tsx'
import { useCanvasUser } from '../useCanvasUser.ts'
import { tieChosen } from './tie-chosen.ts'
import type { Chosen } from './chosen.ts'
import { fill, stillStore, stillUtils } from './still-store.ts'
import { StillZoom } from './StillZoom.tsx'
import type { Still } from './still.ts'
import { useCopying } from './useCopying.ts'
import { Ways } from './Ways.tsx'
import canvas from '../canvas.module.css'

function Surface(props: TLCanvasComponentProps) {
  const editor = useEditor()
  useState(() => {
    makeLight(editor)
    showAll(editor, { immediate: true })
  })
  return <DefaultCanvas {...props} />
}

const components: TLComponents = {
  ...live,
  Canvas: Surface,
  ContextMenu: null,
  InFrontOfTheCanvas: null,
  OnTheCanvas: Ways,
  Overlays: null,
}
const looking = new Set([
  'select-all',
  'select-none',
  'zoom-in',
  'zoom-in-on-cursor',
  'zoom-out',
  'zoom-out-on-cursor',
  'zoom-to-100',
  'zoom-to-fit',
  'zoom-to-selection',
])
const hands = new Set(['select', 'hand'])
const overrides: TLUiOverrides = {
  actions: (_editor, all) => pick(all, looking),
  tools: (_editor, all) => pick(all, hands),
  translations,
}

interface Props {
  still: Still
  chosen: Chosen
  onCopied: (cards: number) => void
}

/** A board as it was, on a canvas where it can be looked at and chosen from, and nothing can be changed. */
export function StillCanvas({ still, chosen, onCopied }: Props) {
  const session = useSession()
  const user = useCanvasUser(session)
  const said = useWords().past
  const [{ store, filled }] = useState(() => ({ store: stillStore(session.board, still), filled: still }))
  const [editor, setEditor] = useState<Editor>()
  const mount = useMemo(() => tieChosen(chosen, setEditor), [chosen])
  useCopying(still, chosen, onCopied)
  useEffect(() => {
    if (still !== filled) fill(store, still)
  }, [store, filled, still])
  return (
    <div className={canvas['canvas']} role="region" aria-label={said.canvas} data-still>
      <Tldraw
        {...stock}
        store={store}
        user={user}
        components={components}
        shapeUtils={stillUtils}
        overrides={overrides}
        onMount={mount}
      />
      {editor && <StillZoom editor={editor} />}
    </div>
  )
}
