import { useEffect, useEffectEvent, useState, type ComponentType, type ReactNode } from 'react'
import { speakAll } from '../words/words.ts'
import { isAway, MissingPart, type Missing } from './Missing.tsx'

type Loaded<Props> = ((props: Props & { meanwhile?: ReactNode }) => ReactNode) & {
  /** Asks for the part before it is needed. */
  fetch(): void
}

/**
 * A part of the page that is fetched when it is needed, and with it all that parts may say; where it does not come,
 * `Instead` says so. Not React's own `lazy`: a place that once showed what is there meanwhile is held back by it until
 * 300 ms have gone by, and a board passes two such places.
 */
export function onDemand<Props extends object>(
  get: () => Promise<ComponentType<Props>>,
  Instead: ComponentType<Props & Missing> = MissingPart,
): Loaded<Props> {
  let part: ComponentType<Props> | undefined
  let coming: Promise<ComponentType<Props>> | undefined
  const load = () => {
    coming ??= Promise.all([get(), speakAll()]).then(([got]) => (part = got))
    return coming
  }
  function Part({ meanwhile = null, ...props }: Props & { meanwhile?: ReactNode }) {
    const [Got, setGot] = useState(() => part)
    const [away, setAway] = useState<boolean>()
    const ask = async () => setAway(await isAway())
    const didNotCome = useEffectEvent(() => void ask())
    useEffect(() => {
      let here = true
      if (!Got)
        load().then(
          (got) => here && setGot(() => got),
          () => here && didNotCome(),
        )
      return () => {
        here = false
      }
    }, [Got])
    const own = props as unknown as Props
    if (away !== undefined) return <Instead {...own} away={away} />
    return Got ? <Got {...own} /> : meanwhile
  }
  return Object.assign(Part, { fetch: () => void load().catch(() => undefined) })
}
