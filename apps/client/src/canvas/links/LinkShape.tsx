import { CubicBezier2d, ShapeUtil, T, Vec } from 'tldraw'
import { linkKinds, type Link } from '@parley/model/links/index.ts'
import { sceneOf } from '../scene.ts'
import { tongue } from '../tongue.ts'
import { LiveLink } from './LiveLink.tsx'
import { curveOf, pathOf, type LinkShape } from './record.ts'

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
    return new CubicBezier2d({
      start: Vec.From(start),
      cp1: Vec.From(bend),
      cp2: Vec.From(turn),
      end: Vec.From(end),
    })
  }

  override getAriaDescriptor({ props }: LinkShape): string {
    const { board } = sceneOf(this.editor).session.reader
    const title = (id: string) => board.cards.get(id)?.title ?? ''
    return tongue.words.canvas.aria.link(
      title(props.link.from),
      linkKinds[props.link.kind].verb,
      title(props.link.to),
    )
  }

  component(shape: LinkShape) {
    return <LiveLink editor={this.editor} shape={shape} />
  }

  indicator(shape: LinkShape) {
    return <path d={pathOf(shape.props.curve, false)} />
  }
}
