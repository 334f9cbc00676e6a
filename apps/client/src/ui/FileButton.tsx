import { useRef } from 'react'
import { Button } from './Button.tsx'
import type { ButtonProps } from './Button.tsx'

interface Props extends Omit<ButtonProps, 'onClick' | 'asChild'> {
  /** Kinds of file, as in an input's accept. */
  accept: string
  onFiles: (files: File[]) => void
}

/** A button that opens the system's choice of files. */
export function FileButton({ accept, onFiles, ...rest }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button {...rest} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          // So that the same file, mended, may be chosen again.
          event.target.value = ''
        }}
      />
    </>
  )
}
