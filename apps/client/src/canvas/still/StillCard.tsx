import { HTMLContainer, useValue, type Editor } from 'tldraw'
import { Icon } from '../../ui/Icon.tsx'
import { useWords } from '../../words/words.ts'
import { CardFace } from '../card/CardFace.tsx'
import { CardShapeUtil } from '../card/CardShape.tsx'
import type { CardShape } from '../card/record.ts'
import { detailOf } from '../lod.ts'
import { litOf } from '../selection.ts'
import { tongue } from '../tongue.ts'
import { cardKinds } from '@parley/model/cards/index.ts'
import { markIcons } from './mark-icons.ts'
import { readMeta } from './mark-meta.ts'
import styles from './still.module.css'

const calm = {
  editing: false,
  dim: false,
  fits: false,
  pulse: false,
  mark: undefined,
  talk: undefined,
  noted: false,
  holders: undefined,
  given: undefined,
} as const

/** A card as it was, and what became of it. */
function StillCard({ editor, shape }: { editor: Editor; shape: CardShape }) {
  const said = useWords().past
  const detail = useValue('detail', () => detailOf(editor).get(), [editor])
  const mine = useValue('mine', () => litOf(editor).get().has(shape.id), [editor, shape.id])
  const { card, around, w } = shape.props
  const { mark } = readMeta(shape.meta)
  if (!card) return null
  return (
    <div className={styles['still']} data-mark={mark} data-detail={detail}>
      <CardFace card={card} around={around} width={w} state={{ ...calm, detail, mine }} />
      {mark && mark !== 'same' && (
        <span className={styles['badge']}>
          <Icon of={markIcons[mark]} size="s" />
          {detail === 'near' && said.marks[mark]}
        </span>
      )}
    </div>
  )
}

/** Cards of a board that nobody can change any more. */
export class StillCardUtil extends CardShapeUtil {
  override canEdit = () => false

  override getAriaDescriptor({ props, meta }: CardShape): string {
    const { past, canvas } = tongue.words
    const { mark } = readMeta(meta)
    if (!props.card) return canvas.states.unreadable
    const { kind, title } = props.card
    const name = canvas.aria.card(cardKinds[kind].word, title || canvas.states.untitled)
    return mark && mark !== 'same' ? past.said(past.marks[mark], name) : name
  }

  override component(shape: CardShape) {
    return (
      <HTMLContainer style={{ pointerEvents: 'none' }}>
        <StillCard editor={this.editor} shape={shape} />
      </HTMLContainer>
    )
  }
}
