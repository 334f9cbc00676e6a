import type { TLUiActionItem, TLUiOverrides } from 'tldraw'
import { setOnSelected, selectedCards, removeSelected } from './selected-cards.ts'
import { duplicate } from './clipboard.ts'
import { commentHere } from './comments/comment-here.ts'
import { sceneOf } from './scene.ts'
import { tongue } from './tongue.ts'

/** tldraw’s actions that stay: the others reach beyond a board, or know nothing of cards. */
const kept = new Set([
  'undo',
  'redo',
  'delete',
  'select-all',
  'select-none',
  'bring-to-front',
  'bring-forward',
  'send-backward',
  'send-to-back',
  'zoom-in',
  'zoom-in-on-cursor',
  'zoom-out',
  'zoom-out-on-cursor',
  'zoom-to-100',
  'zoom-to-fit',
  'zoom-to-selection',
  'a11y-open-context-menu',
  'a11y-repeat-shape-announce',
  'image-replace',
  'toggle-auto-size',
  'remove-frame',
])
const tools = new Set([
  'select',
  'hand',
  'note',
  'frame',
  'draw',
  'text',
  'arrow',
  'eraser',
  'highlight',
  'geo',
])

export const pick = <T>(all: Record<string, T>, wanted: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(all).filter(([id]) => wanted.has(id)))

/** Own shapes by name, in tldraw’s own tongue. */
export const translations = {
  en: {
    'tool.card': tongue.words.canvas.aria.shape,
    'tool.link': tongue.words.canvas.tools.link,
    'tool.comment': tongue.words.comments.tool,
  },
}

/** Keys and menus of the canvas. */
export const overrides: TLUiOverrides = {
  actions(editor, actions) {
    const { session } = sceneOf(editor)
    const { menu } = tongue.words.canvas
    const own = (id: string, label: string, kbd: string, onSelect: () => void): TLUiActionItem => ({
      id,
      label,
      kbd,
      onSelect,
    })
    const link = () => {
      const [only, ...more] = selectedCards(editor, session)
      if (only && more.length === 0) sceneOf(editor).dialog.set(only.id)
      else editor.setCurrentTool('link')
    }
    const lock = () => {
      const cards = selectedCards(editor, session)
      setOnSelected(editor, session, 'locked', cards.every((card) => card.locked) ? undefined : true)
    }
    return {
      ...pick(actions, kept),
      delete: own('delete', menu.remove, '⌫,del', () => removeSelected(editor, session)),
      duplicate: own('duplicate', menu.duplicate, 'cmd+d,ctrl+d', () => duplicate(editor, session)),
      'parley-link': own('parley-link', menu.link, 'l', link),
      'parley-comment': {
        ...own('parley-comment', tongue.words.comments.tool, 'c', () => commentHere(editor)),
        readonlyOk: true,
      },
      'parley-lock': own('parley-lock', menu.lock, 'shift+l', lock),
    }
  },
  tools: (_editor, all) => pick(all, tools),
  translations,
}
