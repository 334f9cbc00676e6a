/** Does it now, or as soon as `ms` have passed since the last time; only the newest is done. */
export function throttled<A>(ms: number, act: (what: A) => void): { (what: A): void; stop(): void } {
  let last = Number.NEGATIVE_INFINITY
  let waiting: { what: A } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const run = () => {
    timer = undefined
    const next = waiting
    waiting = undefined
    if (!next) return
    last = performance.now()
    act(next.what)
  }
  const call = (what: A) => {
    waiting = { what }
    const wait = ms - (performance.now() - last)
    if (wait <= 0) run()
    else timer ??= setTimeout(run, wait)
  }
  return Object.assign(call, { stop: () => clearTimeout(timer) })
}
