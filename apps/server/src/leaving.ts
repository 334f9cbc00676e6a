import type { Logger } from 'pino'

/** Every edit that was acknowledged is on the disk; only what is open must be closed, and not for longer than this. */
const patienceMs = 4_500

/** Leaves when it is told to, and after an error that nobody caught. */
export function leaveOnSignals(stop: () => Promise<void>, log: Logger): void {
  let leaving = false
  const leave = (code: number) => {
    if (leaving) return
    leaving = true
    setTimeout(() => {
      log.error('Closing took too long and was cut short')
      process.exit(code)
    }, patienceMs).unref()
    stop().then(
      () => process.exit(code),
      (fault: unknown) => {
        log.error({ err: fault }, 'Closing failed')
        process.exit(1)
      },
    )
  }
  process.on('SIGTERM', () => leave(0))
  process.on('SIGINT', () => leave(0))
  // After an error that nobody caught, nothing here may be relied on any more: save what there is and start anew.
  const onLost = (fault: unknown) => {
    log.fatal({ err: fault }, 'An error that nobody caught')
    leave(1)
  }
  process.on('unhandledRejection', onLost)
  process.on('uncaughtException', onLost)
}
