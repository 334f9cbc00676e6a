import { describe, expect, test } from 'vitest'
import { acts } from './catalogue.ts'
import { isHeard, isPressed, partsOf, shownKeys, type Pressed } from './keys.ts'

const pressed = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
})

describe('the catalogue', () => {
  test('every act has a name of its own, and no key does two things', () => {
    const ids = acts.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const keys = acts.flatMap((act) => act.keys ?? [])
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('every key is one that can be pressed', () => {
    for (const keys of acts.flatMap((act) => act.keys ?? []))
      expect(partsOf(keys).key, keys).toMatch(/^([a-z\d]|[^\w\s]|f6|delete|backspace|enter|escape)$/)
  })
})

describe('a key', () => {
  test('Ctrl is the command key on a Mac, and there alone', () => {
    expect(isPressed('mod+k', pressed('k', { ctrlKey: true }), false)).toBe(true)
    expect(isPressed('mod+k', pressed('k', { ctrlKey: true }), true)).toBe(false)
    expect(isPressed('mod+k', pressed('k', { metaKey: true }), true)).toBe(true)
    expect(isPressed('l', pressed('l', { ctrlKey: true }), false)).toBe(false)
  })

  test('a sign counts wherever it lies, a digit by its place, a letter on a keyboard in another script too', () => {
    expect(isPressed('?', pressed('?', { shiftKey: true }), false)).toBe(true)
    expect(isPressed('shift+1', pressed('!', { code: 'Digit1', shiftKey: true }), false)).toBe(true)
    expect(isPressed('l', pressed('λ', { code: 'KeyL' }), false)).toBe(true)
    expect(isPressed('l', pressed('L', { shiftKey: true }), false)).toBe(false)
  })

  test('it is written as this keyboard has it', () => {
    const names = {
      mod: 'Strg',
      alt: 'Alt',
      shift: 'Umschalt',
      enter: '',
      escape: '',
      delete: 'Entf',
      backspace: '',
    }
    expect(shownKeys('mod+shift+z', names, false)).toBe('Strg Umschalt Z')
    expect(shownKeys('mod+shift+z', names, true)).toBe('⇧⌘Z')
    expect(shownKeys('delete', names, false)).toBe('Entf')
  })

  test('what is being written keeps its letters, but search opens from everywhere', () => {
    const field = document.createElement('input')
    const heard = (id: string, target: HTMLElement) =>
      isHeard(
        acts.find((act) => act.id === id)!,
        target,
      )
    expect(heard('comment', document.body)).toBe(true)
    expect(heard('comment', field)).toBe(false)
    expect(heard('undo', field)).toBe(false)
    expect(heard('find', field)).toBe(true)
    expect(heard('comment', document.createElement('button'))).toBe(false)
    expect(heard('undo', document.createElement('button'))).toBe(true)
  })

  test('behind a dialog that holds the page nothing opens', () => {
    const dialog = document.createElement('div')
    dialog.dataset['holdsThePage'] = ''
    const field = dialog.appendChild(document.createElement('input'))
    expect(
      isHeard(
        acts.find(({ id }) => id === 'find')!,
        field,
      ),
    ).toBe(false)
  })
})
