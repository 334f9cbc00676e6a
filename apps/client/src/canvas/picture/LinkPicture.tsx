import { linkKinds } from '@parley/model/links/index.ts'
import { curveOf, endsOf, isLong, pathOf, type LinkShape } from '../links/record.ts'
import { along } from '../links/route.ts'
import { mixed } from './look.ts'
import { fonts } from './Words.tsx'

const table = 'var(--table)'

type Line = { stroke: string; word: string; width: number; dashes?: string }

/** As `links.module.css` has it: what flows in the loop, what coordinates, what costs, what waits. */
function lineOf({ link, faint }: LinkShape['props']): Line {
  const usual = { stroke: 'var(--line-strong)', word: 'var(--ink-soft)', width: 1.4 }
  const dashes = faint ? { dashes: '3 4' } : {}
  switch (linkKinds[link.kind].stroke) {
    case 'loop':
      return { ...usual, ...dashes, stroke: mixed('var(--loop-ink)', 72, table), word: 'var(--loop-ink)' }
    case 'coordination':
      return { ...usual, ...dashes, stroke: 'var(--human-ink)', width: 5 }
    case 'money':
      return { ...usual, dashes: '0.1 4', width: 1.9, ...dashes }
    case 'dependence':
      return { ...usual, dashes: '6 4', ...dashes }
    default:
      return { ...usual, ...dashes }
  }
}

/** A link in a picture: its line and ends; its verb where it is to be read. */
export function LinkPicture({ props, verbs }: { props: LinkShape['props']; verbs: boolean }) {
  const { curve, link } = props
  const { stroke, verb } = linkKinds[link.kind]
  const line = lineOf(props)
  const path = pathOf(curve, true)
  const middle = along(curveOf(curve), 0.5)
  return (
    <g fill="none">
      <path
        d={path}
        stroke={line.stroke}
        strokeWidth={line.width}
        strokeLinecap={stroke === 'money' ? 'round' : 'butt'}
        {...(line.dashes && !isLong(curve) && { strokeDasharray: line.dashes })}
      />
      {stroke === 'coordination' && <path d={path} stroke={table} strokeWidth={2} strokeLinecap="butt" />}
      <path d={endsOf(curve)} fill={line.stroke} />
      {verbs && (
        <text
          x={middle.x}
          y={middle.y + 4}
          textAnchor="middle"
          fontFamily={fonts.ui}
          fontSize={12}
          fontWeight={530}
          fill={line.word}
          stroke={table}
          strokeWidth={5}
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {verb}
        </text>
      )}
    </g>
  )
}
