/** Every file is fetched once more for it, which would double what the first opening waits for. */
const quietAfter = 4_000

/**
 * Keeps the page itself on this device once it is quiet, so that a reload without the server still opens the board
 * that is kept here. Only where browsers allow it: on https, or on this machine. In development nothing is kept.
 */
export function keepPage(): void {
  // A page that is shown by a link leaves nothing on the device.
  if (location.pathname.startsWith('/embed/')) return
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return
  setTimeout(() => void register().catch(() => undefined), quietAfter)
}

async function register(): Promise<void> {
  await navigator.serviceWorker.register('/keeper.js')
  const { active } = await navigator.serviceWorker.ready
  const files = performance.getEntriesByType('resource').map(({ name }) => name)
  active?.postMessage({ keep: files })
}
