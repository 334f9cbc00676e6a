// A clock that is set right by a little is steady; one that was hours off is not to be trusted at once.
const jumpMs = 5 * 60_000
const trustMs = 6 * 3_600_000

type Clocks = { now?: () => number; passed?: () => number; onJump?: (ms: number) => void }

/**
 * Says, each time it is asked, whether the clock has gone as time does for the last six hours. `onJump` hears how many
 * milliseconds it was off. A clock that is wrong from the start is not noticed.
 */
export function createSteadyClock(clocks: Clocks = {}): () => boolean {
  const { now = Date.now, passed = () => performance.now(), onJump } = clocks
  let [wall, began] = [now(), passed()]
  let untrusted = 0
  return () => {
    const off = now() - wall - (passed() - began)
    ;[wall, began] = [now(), passed()]
    if (Math.abs(off) > jumpMs) {
      untrusted = began + trustMs
      onJump?.(off)
    }
    return began >= untrusted
  }
}
