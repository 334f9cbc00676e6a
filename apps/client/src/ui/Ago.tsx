import { useFormats } from '../words/words.ts'
import { useNow } from './useNow.ts'

interface Props {
  at: string | number
  /** What stands around the time: "Lea, …". */
  says?: (when: string) => string
}

/** How long ago, kept up to date; the exact moment on hover. */
export function Ago({ at, says }: Props) {
  const formats = useFormats()
  const moment = new Date(at)
  // Something may be newer than the clock's last tick, or come from a server whose clock is a little ahead.
  const now = Math.max(useNow(), moment.getTime())
  const when = formats.ago(moment, now)
  return (
    <time dateTime={moment.toISOString()} title={`${formats.day(moment, now)}, ${formats.clock(moment)}`}>
      {says ? says(when) : when}
    </time>
  )
}
