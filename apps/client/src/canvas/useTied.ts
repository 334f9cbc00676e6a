import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { Editor } from 'tldraw'
import type { BoardSession } from '../session/session.ts'
import { focusMain } from '../ui/returnFocus.ts'
import { mountCanvas } from './mount.ts'

/**
 * Ties the editor to its board while it is shown. Behind another view it keeps what it drew and nothing else: it hears
 * no keys, answers nobody, and tells nobody where one looks. Answers what to do when tldraw has made an editor.
 */
export function useTied(session: BoardSession, shown: boolean): (editor: Editor) => () => void {
  const [editor, setEditor] = useState<Editor>()
  const untie = useRef(() => {})
  useLayoutEffect(() => {
    if (!editor || !shown) return undefined
    const stop = mountCanvas(editor, session)
    const { style } = editor.getContainer()
    style.inlineSize = style.blockSize = ''
    let tied = true
    untie.current = () => {
      if (!tied) return
      tied = false
      stop()
      // As large as it was, though another view has no panels beside it: a new size would be worked out for nothing.
      const { w, h } = editor.getViewportScreenBounds()
      style.inlineSize = `${w}px`
      style.blockSize = `${h}px`
    }
    editor.focus()
    // While it was still coming, the page's main part had the keyboard: the keys of the canvas went nowhere.
    if (document.activeElement?.matches('body, main')) focusMain()
    return () => untie.current()
  }, [editor, session, shown])
  return useCallback((made: Editor) => {
    setEditor(made)
    // Before tldraw takes the editor down: what is tied to it could not let go of it later.
    return () => {
      untie.current()
      setEditor(undefined)
    }
  }, [])
}
