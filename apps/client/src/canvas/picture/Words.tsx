import type { SVGProps } from 'react'

export const fonts = {
  ui: "'Hanken Grotesk Variable', 'Hanken Grotesk', 'Noto Sans', sans-serif",
  voice: "'Literata Variable', Literata, 'Noto Serif', serif",
} as const

const rightToLeft = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u

interface Props extends Omit<SVGProps<SVGTextElement>, 'x' | 'y' | 'width'> {
  x: number
  /** The line that the letters stand on. */
  y: number
  /** So that a script that runs the other way begins at the other end. */
  width: number
}

/** One line of text; its direction is that of its first letter. */
export function Words({ x, y, width, children, ...rest }: Props) {
  const back = typeof children === 'string' && rightToLeft.test(children)
  return (
    <text
      x={back ? x + width : x}
      y={y}
      fontFamily={fonts.ui}
      xmlSpace="preserve"
      {...(back && { direction: 'rtl' })}
      {...rest}
    >
      {children}
    </text>
  )
}
