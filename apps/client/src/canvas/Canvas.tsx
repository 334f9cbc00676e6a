import { getAssetUrlsByImport } from '@tldraw/assets/imports.vite'
import { useMemo } from 'react'
import { Tldraw, useTldrawUser, type Editor, type TLUserPreferences } from 'tldraw'
import 'tldraw/tldraw.css'
import { useStore } from 'zustand'
import type { BoardSession } from '../session/session.ts'
import { useIsDark } from '../ui/theme.ts'
import { useWords } from '../words/words.ts'
import { BoardBars } from './bars/BoardBars.tsx'
import { pictureTypes } from './assets.ts'
import { allShapes, canvasOf } from './canvas-store.ts'
import { components } from './components.tsx'
import { dropKind } from './tools/drop-kind.ts'
import { mountCanvas } from './mount.ts'
import { mountedOf } from './mounted.ts'
import { overrides } from './overrides.ts'
import { tongue } from './tongue.ts'
import { ownTools } from './tools/tools.ts'
import styles from './canvas.module.css'

// Of one identity for good: tldraw begins anew where these change.
const stock = getAssetUrlsByImport()
// No films and maps are embedded here, so their pictures are not fetched either; left out, they would come from afar.
const noIcons = Object.fromEntries(Object.keys(stock.embedIcons).map((name) => [name, '']))
const assetUrls = { ...stock, embedIcons: noIcons }
const options = { maxPages: 1, maxShapesPerPage: 60_000, createTextOnCanvasDoubleClick: false } as const
const embeds: [] = []
// Left to itself, the caret goes to the start once the field has settled, into the middle of what was typed meanwhile.
const textOptions = { tipTapConfig: { autofocus: 'end' } } as const
const noFilms: [] = []
const locale = tongue.formats.locale.split('-')[0] ?? 'en'

function usePreferences(session: BoardSession) {
  const dark = useIsDark()
  const preferences = useMemo(
    (): TLUserPreferences => ({
      id: session.me.getState().who?.id ?? 'me',
      locale,
      colorScheme: dark ? 'dark' : 'light',
      animationSpeed: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 1,
      isSnapMode: false,
    }),
    [dark, session],
  )
  return useTldrawUser({ userPreferences: preferences })
}

/** The board as a canvas. Fills its parent; everything outside speaks to it through `deskOf(session)`. */
export function Canvas({ session }: { session: BoardSession }) {
  const user = usePreferences(session)
  const { canvas } = useWords()
  const { store } = canvasOf(session)
  const { editor } = useStore(mountedOf(session))
  const mount = useMemo(() => (mounted: Editor) => mountCanvas(mounted, session), [session])
  const dropping = useMemo(() => dropKind(session), [session])
  return (
    <div className={styles['canvas']} role="region" aria-label={canvas.label} {...dropping}>
      <Tldraw
        store={store}
        user={user}
        assetUrls={assetUrls}
        components={components}
        shapeUtils={allShapes}
        tools={ownTools}
        overrides={overrides}
        options={options}
        textOptions={textOptions}
        embeds={embeds}
        acceptedImageMimeTypes={pictureTypes}
        acceptedVideoMimeTypes={noFilms}
        onMount={mount}
      />
      {editor && <BoardBars editor={editor} session={session} />}
    </div>
  )
}
