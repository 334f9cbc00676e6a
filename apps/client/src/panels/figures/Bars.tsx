import type { Cell } from './figure.ts'
import styles from './figures.module.css'

const [long, thick, apart] = [100, 9, 3]

interface Props {
  cells: readonly (Cell | undefined)[]
  most: number
  due: number | undefined
}

/** The bars of one line beneath each other, the longest of all lines as long as there is room. */
export function Bars({ cells, most, due }: Props) {
  const high = cells.length * (thick + apart) + apart
  const x = (value: number) => (most > 0 ? (Math.max(0, value) / most) * long : 0)
  return (
    <svg
      className={styles['drawing']}
      viewBox={`0 0 ${long} ${high}`}
      preserveAspectRatio="none"
      height={high}
    >
      {cells.map((cell, at) => (
        <g key={at} data-column={cells.length > 1 ? at : undefined}>
          <rect className={styles['ground']} y={apart + at * (thick + apart)} width={long} height={thick} />
          {cell && (
            <rect
              className={styles['bar']}
              y={apart + at * (thick + apart)}
              width={x(cell.value)}
              height={thick}
            />
          )}
        </g>
      ))}
      {due !== undefined && (
        <path className={styles['due']} d={`M${x(due)} 0V${high}`} vectorEffect="non-scaling-stroke" />
      )}
    </svg>
  )
}
