import { useEffect, useState, type ComponentType, type ReactNode } from 'react'
import { speakAll } from '../words/words.ts'

type Loaded<Props> = ((props: Props & { meanwhile?: ReactNode }) => ReactNode) & {
  /** Asks for the part before it is needed. */
  fetch(): void
}

/**
 * A part of the page that is fetched when it is needed, and with it all that parts may say. Not React's own `lazy`: a place that once showed what is there
 * meanwhile is held back by it until 300 ms have gone by, and a board passes two such places.
 */
export function onDemand<Props extends object>(get: () => Promise<ComponentType<Props>>): Loaded<Props> {
  let part: ComponentType<Props> | undefined
  let coming: Promise<ComponentType<Props>> | undefined
  const load = () => {
    coming ??= Promise.all([get(), speakAll()]).then(
      ([got]) => (part = got),
      (fault: unknown) => {
        // So that a second try is one.
        coming = undefined
        throw fault
      },
    )
    return coming
  }
  function Part({ meanwhile = null, ...props }: Props & { meanwhile?: ReactNode }) {
    const [Got, setGot] = useState(() => part)
    const [fault, setFault] = useState<{ is: unknown }>()
    useEffect(() => {
      let here = true
      if (!Got)
        load().then(
          (got) => here && setGot(() => got),
          (is: unknown) => here && setFault({ is }),
        )
      return () => {
        here = false
      }
    }, [Got])
    if (fault) throw fault.is
    return Got ? <Got {...(props as unknown as Props)} /> : meanwhile
  }
  return Object.assign(Part, { fetch: () => void load().catch(() => undefined) })
}
