import { SVGContainer, useValue, type Editor } from 'tldraw'
import { linkKinds } from '@parley/model/links/index.ts'
import { TalkBadge } from '../comments/TalkBadge.tsx'
import { severityIcons } from '../../ui/Badge.tsx'
import { linkDetailOf } from '../lod.ts'
import { sceneOf } from '../scene.ts'
import { litOf } from '../selection.ts'
import { shapeOfCard } from '../shape-ids.ts'
import { curveOf, endsOf, isLong, pathOf, type LinkShape } from './record.ts'
import { along } from './route.ts'
import styles from './links.module.css'

function linkKey(editor: Editor, { id, props }: LinkShape): string {
  const lit = litOf(editor).get()
  const scene = sceneOf(editor)
  const ends = [shapeOfCard(props.link.from), shapeOfCard(props.link.to)]
  const chosen = lit.has(id) || ends.some((end) => lit.has(end))
  const dim = scene.linking.get() !== undefined || ends.some((end) => scene.aside.get(end) === true)
  return `${linkDetailOf(editor).get()}|${chosen ? 'lit' : ''}|${dim ? 'dim' : ''}`
}

/** What happens around a link, as far as it shows at the link. */
function useAround(editor: Editor, shape: LinkShape) {
  const key = useValue('link state', () => linkKey(editor, shape), [editor, shape])
  const mark = useValue('mark', () => sceneOf(editor).marks.get(shape.id), [editor, shape.id])
  const talk = useValue('talk', () => sceneOf(editor).talk.get(shape.id), [editor, shape.id])
  const [detail, lit, dim] = key.split('|')
  return { detail, lit, dim, alarm: mark && mark.severity !== 'hint' ? mark.severity : undefined, talk }
}

function Alarm({ severity, x, y }: { severity: 'error' | 'warning'; x: number; y: number }) {
  const Drawing = severityIcons[severity]
  return <Drawing aria-hidden className={styles['alarm']} x={x - 7} y={y - 24} size={14} strokeWidth={2} />
}

/** A link that follows what happens around it: zoom, selection, findings. */
export function LiveLink({ editor, shape }: { editor: Editor; shape: LinkShape }) {
  const { link, faint, curve } = shape.props
  const { detail, lit, dim, alarm, talk } = useAround(editor, shape)
  const kind = linkKinds[link.kind]
  const middle = along(curveOf(curve), 0.5)
  const headed = detail !== 'line'
  const path = pathOf(curve, headed)
  const isNear = detail === 'verbs' || detail === 'chosen'
  return (
    <SVGContainer
      className={styles['link']}
      data-stroke={kind.stroke}
      data-faint={faint || undefined}
      data-long={isLong(curve) || undefined}
      data-lit={lit || undefined}
      data-dim={dim || undefined}
      data-severity={alarm}
    >
      <path className={styles['line']} d={path} />
      {kind.stroke === 'coordination' && <path className={styles['inside']} d={path} />}
      {headed && <path className={styles['ends']} d={endsOf(curve)} />}
      {(detail === 'verbs' || (lit && detail === 'chosen')) && (
        <text className={styles['verb']} x={middle.x} y={middle.y}>
          {kind.verb}
        </text>
      )}
      {alarm && isNear && <Alarm severity={alarm} {...middle} />}
      {talk && isNear && (
        <foreignObject x={middle.x + 10} y={middle.y - 32} width={48} height={24}>
          <TalkBadge talk={talk} about={{ link: link.id }} />
        </foreignObject>
      )}
    </SVGContainer>
  )
}
