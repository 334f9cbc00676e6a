import { CubicBezier2d, ShapeUtil, SVGContainer, T, useValue, Vec, type Editor, type TLBaseShape } from 'tldraw'
import { linkKinds, type Link } from '@parley/model/links/index.ts'
import { severityIcons } from '../../ui/Badge.tsx'
import { shapeOfCard } from '../shape-ids.ts'
import { detailOf } from '../lod.ts'
import { sceneOf } from '../scene.ts'
import { litOf } from '../selection.ts'
import { tongue } from '../tongue.ts'
import { along } from './route.ts'
import styles from './links.module.css'

/**
 * A link on the canvas. Its curve follows its cards and is never stored: `curve` holds the two handles and the tip,
 * from where it starts.
 */
export type LinkShape = TLBaseShape<'link', { link: Link; faint: boolean; curve: number[] }>

const head = { length: 9, half: 3.6 }

/** The curve’s points, from its start. */
export function curveOf(curve: readonly number[]) {
  const [bx = 0, by = 0, tx = 0, ty = 0, ex = 0, ey = 0] = curve
  return { start: { x: 0, y: 0 }, bend: { x: bx, y: by }, turn: { x: tx, y: ty }, end: { x: ex, y: ey } }
}

export class LinkShapeUtil extends ShapeUtil<LinkShape> {
  static override type = 'link' as const
  static override props = {
    link: new T.Validator<Link>((value) => value as Link),
    faint: T.boolean,
    curve: T.arrayOf(T.number),
  }

  getDefaultProps(): LinkShape['props'] {
    return { link: { id: '', kind: 'dependsOn', from: '', to: '' }, faint: false, curve: [0, 0, 1, 1, 1, 1] }
  }

  override canEdit = () => false
  override canBind = () => false
  override canResize = () => false
  override canSnap = () => false
  override canTabTo = () => false
  override hideResizeHandles = () => true
  override hideRotateHandle = () => true
  override hideSelectionBoundsFg = () => true
  override hideSelectionBoundsBg = () => true

  getGeometry(shape: LinkShape) {
    const { start, bend, turn, end } = curveOf(shape.props.curve)
    return new CubicBezier2d({ start: Vec.From(start), cp1: Vec.From(bend), cp2: Vec.From(turn), end: Vec.From(end) })
  }

  override getAriaDescriptor({ props }: LinkShape): string {
    const { board } = sceneOf(this.editor).session.reader
    const title = (id: string) => board.cards.get(id)?.title ?? ''
    return tongue.words.canvas.aria.link(title(props.link.from), linkKinds[props.link.kind].verb, title(props.link.to))
  }

  component(shape: LinkShape) {
    return <LiveLink editor={this.editor} shape={shape} />
  }

  indicator(shape: LinkShape) {
    return <path d={pathOf(shape.props.curve, false)} />
  }

  override toSvg({ props }: LinkShape) {
    return <path d={pathOf(props.curve, false)} fill="none" stroke="var(--line-strong)" strokeWidth={1.4} />
  }
}

function headAngle(curve: readonly number[]): number {
  const { turn, end } = curveOf(curve)
  return Math.atan2(end.y - turn.y, end.x - turn.x)
}

function pathOf(curve: readonly number[], headed: boolean): string {
  const { bend, turn, end } = curveOf(curve)
  const angle = headAngle(curve)
  const back = headed ? head.length - 1 : 0
  const [x, y] = [end.x - Math.cos(angle) * back, end.y - Math.sin(angle) * back]
  return `M0 0C${bend.x} ${bend.y} ${turn.x} ${turn.y} ${x} ${y}`
}

function Head({ curve }: { curve: readonly number[] }) {
  const { end } = curveOf(curve)
  const turn = `translate(${end.x} ${end.y}) rotate(${(headAngle(curve) * 180) / Math.PI})`
  return <path className={styles['head']} d={`M0 0L${-head.length} ${head.half}V${-head.half}z`} transform={turn} />
}

function linkKey(editor: Editor, { id, props }: LinkShape): string {
  const lit = litOf(editor).get()
  const chosen = lit.has(id) || lit.has(shapeOfCard(props.link.from)) || lit.has(shapeOfCard(props.link.to))
  const zoom = detailOf(editor).get()
  return `${zoom}|${chosen ? 'lit' : ''}|${sceneOf(editor).linking.get() ? 'dim' : ''}`
}

function LiveLink({ editor, shape }: { editor: Editor; shape: LinkShape }) {
  const { link, faint, curve } = shape.props
  const key = useValue('link state', () => linkKey(editor, shape), [editor, shape])
  const mark = useValue('mark', () => sceneOf(editor).marks.get(shape.id), [editor, shape.id])
  const [detail, lit, dim] = key.split('|')
  const kind = linkKinds[link.kind]
  const middle = along(curveOf(curve), 0.5)
  const headed = detail !== 'block'
  const path = pathOf(curve, headed)
  const alarm = mark && mark.severity !== 'hint' ? mark.severity : undefined
  const Drawing = alarm && severityIcons[alarm]
  return (
    <SVGContainer
      className={styles['link']}
      data-stroke={kind.stroke}
      data-faint={faint || undefined}
      data-lit={lit || undefined}
      data-dim={dim || undefined}
      data-severity={alarm}
    >
      <path className={styles['line']} d={path} />
      {kind.stroke === 'coordination' && <path className={styles['inside']} d={path} />}
      {headed && <Head curve={curve} />}
      {(detail === 'near' || (lit && detail === 'mid')) && (
        <text className={styles['verb']} x={middle.x} y={middle.y}>
          {kind.verb}
        </text>
      )}
      {Drawing && detail === 'near' && (
        <Drawing aria-hidden className={styles['alarm']} x={middle.x - 7} y={middle.y - 24} size={14} strokeWidth={2} />
      )}
    </SVGContainer>
  )
}
