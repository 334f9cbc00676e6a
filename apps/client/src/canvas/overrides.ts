import type { TLUiOverrides } from 'tldraw'
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
  'image-replace',
  'toggle-auto-size',
  'remove-frame',
])
/** Those whose keys tldraw goes on hearing. */
const heard = new Set(['a11y-open-context-menu', 'a11y-repeat-shape-announce'])
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

const ownNames = () => ({
  'tool.card': tongue.words.canvas.aria.shape,
  'tool.link': tongue.words.canvas.tools.link,
  'tool.comment': tongue.words.comments.tool,
})

/** Own shapes by name, beside what tldraw says of its own; it looks under the language it speaks. */
export const translations = {
  get en() {
    return ownNames()
  },
  get de() {
    return ownNames()
  },
}

/** Without their keys: the page hears those, as `panels/acts` says. */
const keyless = <T extends { kbd?: string }>(all: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(all).map(([id, one]) => [id, { ...one, kbd: '' }]))

/** What tldraw's own menus and gestures may do. */
export const overrides: TLUiOverrides = {
  actions: (_editor, all) => ({ ...keyless(pick(all, kept)), ...pick(all, heard) }),
  tools: (_editor, all) => keyless(pick(all, tools)),
  translations,
}
