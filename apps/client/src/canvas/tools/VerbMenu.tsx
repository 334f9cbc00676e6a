import { DropdownMenu } from 'radix-ui'
import { useEffect, useRef, type RefObject } from 'react'
import { useValue, type Editor } from 'tldraw'
import { linkKinds } from '@parley/model/links/index.ts'
import { walkMenu } from '../../ui/walkMenu.ts'
import { useWords } from '../../words/words.ts'
import { refusal, waysBetween, type Way } from '../links/fits.ts'
import { sceneOf, type Choosing } from '../scene.ts'
import { shapeOfCard } from '../shape-ids.ts'
import { drawLink } from './draw-link.ts'
import { menuSide } from './menu-side.ts'
import styles from './tools.module.css'

const said = ({ kind, turned }: Way): string => (turned ? linkKinds[kind].back : linkKinds[kind].verb)

function Verb({ editor, choosing, way }: { editor: Editor; choosing: Choosing; way: Way }) {
  return (
    <DropdownMenu.Item
      className={styles['verb']}
      onSelect={() => drawLink(editor, choosing.from, choosing.to, way)}
    >
      <b>{said(way)}</b>
      <span>{linkKinds[way.kind].explains}</span>
    </DropdownMenu.Item>
  )
}

/** Where a card lies in the window. */
function placeOf(editor: Editor, card: string): { x: number; y: number; w: number; h: number } {
  const box = editor.getShapePageBounds(shapeOfCard(card))
  const zoom = editor.getZoomLevel()
  const { x, y } = editor.pageToScreen(box ?? { x: 0, y: 0 })
  return { x, y, w: (box?.w ?? 0) * zoom, h: (box?.h ?? 0) * zoom }
}

/** Between which cards a verb is chosen, and where the one lies at which the link was let go. */
function useChoosing(editor: Editor) {
  const scene = sceneOf(editor)
  const choosing = useValue('choosing', () => scene.choosing.get(), [scene])
  const [from, to] = [choosing?.from, choosing?.to].map((id) =>
    scene.session.reader.board.cards.get(id ?? ''),
  )
  const at = useValue('target', () => choosing && placeOf(editor, choosing.to), [editor, choosing])
  const close = () => {
    scene.choosing.set(undefined)
    editor.focus()
  }
  return { choosing, from, to, at, close }
}

/** The verbs that fit between two cards, beside the one where the link was let go. */
export function VerbMenu({ editor }: { editor: Editor }) {
  const { links } = useWords().canvas
  const { choosing, from, to, at, close } = useChoosing(editor)
  const menu = useTakesKeys(editor, Boolean(from && to))
  if (!choosing || !from || !to || !at) return null
  const { special, general } = waysBetween(from.kind, to.kind)
  return (
    <DropdownMenu.Root open modal={false} onOpenChange={(open) => !open && close()}>
      <DropdownMenu.Trigger asChild>
        <span
          className={styles['anchor']}
          style={{ left: at.x, top: at.y, inlineSize: at.w, blockSize: at.h }}
        />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          ref={menu}
          className={styles['menu']}
          side={menuSide(at, placeOf(editor, choosing.from), editor.getViewportScreenBounds())}
          align="start"
          sideOffset={8}
          collisionPadding={12}
          aria-label={links.choose(from.title, to.title)}
          onKeyDownCapture={walkMenu}
        >
          {special.length === 0 && <p>{refusal(from.kind, to.kind)}</p>}
          {special.map((way) => (
            <Verb key={`${way.kind}${way.turned ? ' back' : ''}`} {...{ editor, choosing, way }} />
          ))}
          <DropdownMenu.Label className={styles['heading']}>{links.alsoPossible}</DropdownMenu.Label>
          {general.map((way) => (
            <Verb key={way.kind} {...{ editor, choosing, way }} />
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

/** As long as it is open, letters choose a verb and not a tool. The first verb is the likeliest: Enter takes it. */
function useTakesKeys(editor: Editor, isOpen: boolean): RefObject<HTMLDivElement | null> {
  const menu = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!isOpen) return
    editor.menus.addOpenMenu('verbs')
    const frame = requestAnimationFrame(() =>
      menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus(),
    )
    return () => {
      cancelAnimationFrame(frame)
      editor.menus.deleteOpenMenu('verbs')
    }
  }, [editor, isOpen])
  return menu
}
