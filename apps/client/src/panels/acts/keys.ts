import type { Act } from './act.ts'

export const isMac = /Mac|iPhone|iPad/u.test(navigator.userAgent)

export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Whether what was pressed is this key. A sign such as `?` counts wherever it lies, with Shift or without. */
export function isPressed(keys: string, pressed: Pressed, mac = isMac): boolean {
  const { key, mods } = partsOf(keys)
  const [mod, other] = mac ? [pressed.metaKey, pressed.ctrlKey] : [pressed.ctrlKey, pressed.metaKey]
  if (mod !== mods.has('mod') || other || pressed.altKey !== mods.has('alt')) return false
  const isSign = key.length === 1 && !/[a-z\d]/u.test(key)
  return (isSign || pressed.shiftKey === mods.has('shift')) && keyOf(pressed, key) === key
}

/** A digit with Shift is another sign, and a letter with Alt on a Mac; a keyboard in another script has its own letters. */
function keyOf({ key, code }: Pressed, wanted: string): string {
  if (/^\d$/u.test(wanted)) return code.replace(/^(Digit|Numpad)/u, '')
  const plain = key.toLowerCase()
  return /^[a-z]$/u.test(wanted) && !/^[a-z]$/u.test(plain) ? code.replace(/^Key/u, '').toLowerCase() : plain
}

type Parts = { key: string; mods: ReadonlySet<string> }

/** Taken apart once: every letter that is typed anywhere is held against the keys of every act. */
const taken = new Map<string, Parts>()

/** `mod++` is Ctrl and the plus sign. */
export function partsOf(keys: string): Parts {
  const known = taken.get(keys) ?? takenApart(keys)
  taken.set(keys, known)
  return known
}

function takenApart(keys: string): Parts {
  const [, mods = '', key = ''] = /^((?:mod\+|alt\+|shift\+)*)(.+)$/u.exec(keys) ?? []
  return { key, mods: new Set(mods.split('+').filter(Boolean)) }
}

/** Whether a single letter or sign does it: those can be switched off. */
export const isSingle = (keys: string): boolean => {
  const { key, mods } = partsOf(keys)
  return key.length === 1 && !mods.has('mod') && !mods.has('alt')
}

const macSigns: Readonly<Record<string, string>> = {
  mod: '⌘',
  alt: '⌥',
  shift: '⇧',
  enter: '↩',
  escape: 'esc',
  delete: '⌦',
  backspace: '⌫',
}

/** What keys are called on this keyboard, by the name that the catalogue gives them. */
export type KeyNames = Readonly<
  Record<'mod' | 'alt' | 'shift' | 'enter' | 'escape' | 'delete' | 'backspace', string>
>

/** Keys as they are written beside a name: `Ctrl Shift Z`, on a Mac `⇧⌘Z`. */
export function shownKeys(keys: string, names: KeyNames, mac = isMac): string {
  const { key, mods } = partsOf(keys)
  const said = new Map<string, string>(Object.entries(mac ? { ...names, ...macSigns } : names))
  const order = mac ? ['alt', 'shift', 'mod'] : ['mod', 'alt', 'shift']
  const parts = [...order.filter((mod) => mods.has(mod)), key]
  return parts.map((part) => said.get(part) ?? part.toUpperCase()).join(mac ? '' : ' ')
}

const letterless = ['radio', 'checkbox', 'range', 'button', 'submit', 'color', 'file']
const written = `input${letterless.map((type) => `:not([type=${type}])`).join('')}, textarea, select, [contenteditable=""], [contenteditable="true"]`

/** Whether the keys of an act are heard where the keyboard is now. */
export function isHeard(act: Act, target: EventTarget | null): boolean {
  // Over a dialog that holds the page nothing else is opened or changed behind it.
  if (target instanceof Element && target.closest('[data-holds-the-page]')) return false
  if (act.heard === 'whileWriting') return true
  if (!(target instanceof HTMLElement)) return act.heard !== 'onCanvas'
  if (act.heard === 'inLiveFields' && target.matches('[data-live]')) return true
  if (target.closest(written) || target.closest('[role="dialog"], [role="menu"], [role="listbox"]'))
    return false
  const onCanvas = target === document.body || target.closest('.tl-container') !== null
  return act.heard === 'onCanvas' ? onCanvas : true
}
