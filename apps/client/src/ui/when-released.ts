let isPressed = false
const press = () => (isPressed = true)
const release = () => (isPressed = false)
addEventListener('pointerdown', press, { capture: true })
for (const end of ['pointerup', 'pointercancel', 'dragend']) addEventListener(end, release, { capture: true })

/** Runs now, or once the press that is under way is over: what moves under a press makes its click miss. */
export function whenReleased(run: () => void): void {
  if (!isPressed) return run()
  const later = () => setTimeout(run)
  addEventListener('pointerup', later, { once: true })
}
