/**
 * Keeps the page itself on this device once it is quiet, so that a reload without the server still opens the board
 * that is kept here. Only where browsers allow it: on https, or on this machine. In development nothing is kept.
 */
export function keepPage(): void {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return
  void register().catch(() => undefined)
}

async function register(): Promise<void> {
  await navigator.serviceWorker.register('/keeper.js')
  const { active } = await navigator.serviceWorker.ready
  const files = performance.getEntriesByType('resource').map(({ name }) => name)
  active?.postMessage({ keep: files })
}
