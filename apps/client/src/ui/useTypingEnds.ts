import { useEffect } from 'react'

/** Hands that rest so long, in ms, have seen that their field is gone. */
const noticed = 1_000

const isText = (one: EventTarget | null): one is HTMLElement =>
  one instanceof HTMLElement && (one.isContentEditable || one.matches('textarea, input'))

const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey

/**
 * A field may go under hands that type in it, as when a colleague deletes its card. What they go on typing is no
 * command, and presses no button that has the keyboard next: it goes nowhere until they rest or do something else.
 */
export function useTypingEnds(): void {
  useEffect(() => {
    let field: HTMLElement | undefined
    let until = 0
    const forget = () => (field = undefined)
    const hear = (event: KeyboardEvent) => {
      const now = performance.now()
      const isGone = field?.isConnected === false && now < until
      until = now + noticed
      if (!isLetter(event)) return forget()
      if (isText(event.target)) return void (field = event.target)
      if (!isGone) return forget()
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    addEventListener('keydown', hear, true)
    addEventListener('pointerdown', forget, true)
    return () => {
      removeEventListener('keydown', hear, true)
      removeEventListener('pointerdown', forget, true)
    }
  }, [])
}
