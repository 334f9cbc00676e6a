let pressedAt = -Infinity

addEventListener('keydown', () => (pressedAt = performance.now()), { capture: true, passive: true })

/** How long the hand has rested on this page, in ms: since any key was last pressed. */
export const restedMs = (): number => performance.now() - pressedAt
