import { useEffect, useEffectEvent, useState } from 'react'
import type { ReactNode } from 'react'
import styles from './FileDrop.module.css'

interface Props {
  /** What is shown over the page while files are held above it. */
  title: ReactNode
  says?: ReactNode
  onDrop: (files: File[]) => void
}

/** Takes files that are dropped anywhere on the page. */
export function FileDrop({ title, says, onDrop }: Props) {
  const over = useFilesOver(onDrop)
  if (!over) return null
  return (
    <div className={styles['over']} aria-hidden>
      <div className={styles['sheet']}>
        <p className={styles['title']}>{title}</p>
        {says && <p>{says}</p>}
      </div>
    </div>
  )
}

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

function useFilesOver(onDrop: (files: File[]) => void): boolean {
  const [over, setOver] = useState(false)
  const dropped = useEffectEvent(onDrop)

  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    const hold = (event: DragEvent) => {
      if (!hasFiles(event)) return
      // Without this the browser would leave the page and open the file.
      event.preventDefault()
      setOver(true)
    }
    // Leaving one element enters another; only leaving the window has nothing it goes to.
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(false)
      dropped([...(event.dataTransfer?.files ?? [])])
    }
    addEventListener('dragover', hold, { signal })
    addEventListener('dragleave', leave, { signal })
    addEventListener('drop', drop, { signal })
    return () => stop.abort()
  }, [])

  return over
}
