import { SVGContainer, useValue, type Editor } from 'tldraw'
import { linkKinds } from '@parley/model/links/index.ts'
import { useWords } from '../../words/words.ts'
import { LinkShapeUtil } from '../links/LinkShape.tsx'
import { curveOf, endsOf, isLong, pathOf, type LinkShape } from '../links/record.ts'
import { along } from '../links/route.ts'
import { linkDetailOf } from '../lod.ts'
import { litOf } from '../selection.ts'
import { shapeOfCard } from '../shape-ids.ts'
import { tongue } from '../tongue.ts'
import { readMeta } from './mark-meta.ts'
import links from '../links/links.module.css'
import styles from './still.module.css'

function isLit(editor: Editor, { id, props }: LinkShape): boolean {
  const lit = litOf(editor).get()
  return lit.has(id) || lit.has(shapeOfCard(props.link.from)) || lit.has(shapeOfCard(props.link.to))
}

/** A link as it was, and what became of it. */
function StillLink({ editor, shape }: { editor: Editor; shape: LinkShape }) {
  const said = useWords().past
  const detail = useValue('detail', () => linkDetailOf(editor).get(), [editor])
  const lit = useValue('lit', () => isLit(editor, shape), [editor, shape])
  const { link, faint, curve } = shape.props
  const { mark } = readMeta(shape.meta)
  const changed = mark && mark !== 'same' ? mark : undefined
  const kind = linkKinds[link.kind]
  const middle = along(curveOf(curve), 0.5)
  const headed = detail !== 'line'
  const path = pathOf(curve, headed)
  const says = changed ? said.said(said.marks[changed], kind.verb) : kind.verb
  return (
    <SVGContainer
      className={`${links['link']} ${styles['link']}`}
      data-stroke={kind.stroke}
      data-faint={faint || undefined}
      data-long={isLong(curve) || undefined}
      data-mark={mark}
      data-lit={(lit && !changed) || undefined}
    >
      <path className={links['line']} d={path} />
      {kind.stroke === 'coordination' && <path className={links['inside']} d={path} />}
      {headed && <path className={links['ends']} d={endsOf(curve)} />}
      {(detail === 'verbs' || (detail === 'chosen' && (lit || changed))) && (
        <text className={links['verb']} x={middle.x} y={middle.y}>
          {says}
        </text>
      )}
    </SVGContainer>
  )
}

/** Links of a board that nobody can change any more. */
export class StillLinkUtil extends LinkShapeUtil {
  override getAriaDescriptor({ props, meta }: LinkShape): string {
    const { past } = tongue.words
    const { mark } = readMeta(meta)
    const { verb } = linkKinds[props.link.kind]
    return mark && mark !== 'same' ? past.said(past.marks[mark], verb) : verb
  }

  override component(shape: LinkShape) {
    return <StillLink editor={this.editor} shape={shape} />
  }
}
