import { cardKinds, type Card } from '@parley/model/cards/index.ts'
import type { Around } from '../around.ts'
import { aside, faceOf, gap, lineHeight, rowHeight } from '../card-size.ts'
import { iconOf } from '../card/kind-icon.ts'
import { linesOf } from '../measure.ts'
import { tongue } from '../tongue.ts'
import { balanced, brokenInto, cut } from './lines.ts'
import { lookOf, type Look } from './look.ts'
import { outlineOf } from './outline.ts'
import { RowPicture } from './RowPicture.tsx'
import { fonts, Words } from './Words.tsx'

interface Props {
  card: Card
  around: Around
  w: number
  h: number
}

const left = aside / 2
const top = 12

/** A card in a picture, line for line as it lies on the board; without what this page alone knows of it. */
export function CardPicture({ card, around, w, h }: Props) {
  const look = lookOf(card, around)
  const inner = w - aside
  const { rows } = faceOf(card, around, w, tongue)
  const beneath = top + lineHeight.kind + gap
  const title = lineHeight.title * linesOf(card.title || '–', 'title', inner, 3)
  const tops = rows.map((_, place) =>
    rows.slice(0, place).reduce((sum, row) => sum + rowHeight(row, inner) + gap, beneath + title + gap),
  )
  return (
    <g>
      <Ground card={card} look={look} w={w} h={h} />
      <KindLine card={card} around={around} look={look} inner={inner} />
      <Title card={card} look={look} y={beneath} inner={inner} />
      {rows.map((row, place) => (
        <RowPicture
          key={`${place} ${row.is}`}
          row={row}
          x={left}
          y={tops[place] ?? 0}
          w={inner}
          look={look}
        />
      ))}
    </g>
  )
}

function Ground({ card, look, w, h }: { card: Card; look: Look; w: number; h: number }) {
  const { voice } = cardKinds[card.kind]
  return (
    <path
      transform="translate(0.5 0.5)"
      d={outlineOf(voice, w - 1, h - 1)}
      fill={look.ground}
      stroke={look.edge}
      {...(look.dashed && { strokeDasharray: '4 3' })}
    />
  )
}

interface LineProps {
  card: Card
  around: Around
  look: Look
  inner: number
}

function KindLine({ card, around, look, inner }: LineProps) {
  const { states } = tongue.words.canvas
  const { word } = cardKinds[card.kind]
  const Drawing = iconOf(card.kind, around.strand)
  const said =
    card.status === 'draft' ? states.draft(word) : card.status === 'parked' ? states.parked(word) : word
  const strand = card.kind === 'strategy' ? undefined : around.strand
  const [y, size] = [top + 12, 12]
  return (
    <g fontSize={size} fontWeight={530} fill={look.hue}>
      <Drawing x={left} y={top + 0.5} size={15} strokeWidth={1.75} color={look.hue} />
      <Words x={left + 20} y={y} width={inner - 20}>
        {cut(said, 'fact', inner - 20 - (strand ? 70 : 0), size)}
      </Words>
      {strand && (
        <text x={left + inner} y={y} textAnchor="end" fontFamily={fonts.ui} fill={`var(--${strand}-ink)`}>
          {`${strand === 'human' ? '●' : '◆'} ${states[strand]}`}
        </text>
      )}
    </g>
  )
}

function Title({ card, look, y, inner }: Omit<LineProps, 'around'> & { y: number }) {
  const { untitled } = tongue.words.canvas.states
  const text = card.title.trim() || untitled
  const wide = balanced(text, 'title', inner, 3)
  const known = card.title.trim() !== ''
  return brokenInto(text, 'title', wide, 3).map((line, at) => (
    <Words
      key={at}
      x={left}
      y={y + lineHeight.title * at + 15.5}
      width={inner}
      fontSize={16}
      fontWeight={known ? 650 : 530}
      letterSpacing="-0.004em"
      fill={known ? look.title : 'var(--ink-faint)'}
      {...(look.struck && { textDecoration: 'line-through' })}
    >
      {line}
    </Words>
  ))
}
