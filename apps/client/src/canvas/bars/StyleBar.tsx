import { useId, type CSSProperties, type ReactNode } from 'react'
import {
  DefaultColorStyle,
  DefaultDashStyle,
  DefaultSizeStyle,
  getDefaultColorTheme,
  useValue,
  type Editor,
  type StyleProp,
} from 'tldraw'
import { useWords } from '../../words/words.ts'
import { isDrawing } from '../binding/drawings.ts'
import styles from './bars.module.css'

const colours = ['black', 'grey', 'blue', 'green', 'yellow', 'orange', 'red', 'violet'] as const
const sizes = ['s', 'm', 'l', 'xl'] as const
const dashes = ['draw', 'solid', 'dashed', 'dotted'] as const
const widths = { s: 2, m: 3.5, l: 5, xl: 7 } as const
const gaps = { draw: undefined, solid: undefined, dashed: '5 4', dotted: '0.1 5' } as const

/** What all selected drawings have in common of one style: undefined where they have none, null where they differ. */
function commonOf<T>(editor: Editor, style: StyleProp<T>): T | null | undefined {
  const shared = editor.getSharedStyles().get(style)
  return shared && (shared.type === 'shared' ? shared.value : null)
}

const isShown = (editor: Editor): boolean =>
  !editor.getIsReadonly() &&
  editor.isInAny('select.idle', 'select.pointing_shape', 'select.editing_shape') &&
  editor.getSelectedShapes().length > 0 &&
  editor.getSelectedShapes().every(isDrawing)

/** Colour, size and line of the drawings that are selected; what comes next is drawn alike. */
export function StyleBar({ editor }: { editor: Editor }) {
  const { style: words } = useWords().canvas
  const shown = useValue('style bar', () => isShown(editor), [editor])
  if (!shown) return null
  return (
    <div className={styles['style']} role="group" aria-label={words.label}>
      <Choice
        editor={editor}
        style={DefaultColorStyle}
        label={words.colour}
        values={colours}
        names={words.colours}
        look={colourLook}
      />
      <Choice
        editor={editor}
        style={DefaultSizeStyle}
        label={words.size}
        values={sizes}
        names={words.sizes}
        look={sizeLook}
      />
      <Choice
        editor={editor}
        style={DefaultDashStyle}
        label={words.dash}
        values={dashes}
        names={words.dashes}
        look={dashLook}
      />
    </div>
  )
}

interface ChoiceProps<T extends string, V extends T> {
  editor: Editor
  style: StyleProp<T>
  label: string
  values: readonly V[]
  names: Readonly<Record<V, string>>
  look: (value: V, editor: Editor) => ReactNode
}

/** One style as radio buttons. Absent where not every selected drawing has it. */
function Choice<T extends string, V extends T>(props: ChoiceProps<T, V>) {
  const { editor, style, label, values, names, look } = props
  const name = useId()
  const common = useValue(label, () => commonOf(editor, style), [editor, style])
  if (common === undefined) return null
  const choose = (value: V) => {
    editor.markHistoryStoppingPoint('style')
    editor.setStyleForSelectedShapes(style, value)
    editor.setStyleForNextShapes<T>(style, value)
  }
  return (
    <div className={styles['choice']} role="radiogroup" aria-label={label}>
      {values.map((value) => (
        <label key={value} title={names[value]}>
          <input
            type="radio"
            name={name}
            aria-label={names[value]}
            checked={common === value}
            onChange={() => choose(value)}
          />
          {look(value, editor)}
        </label>
      ))}
    </div>
  )
}

const colourLook = (colour: (typeof colours)[number], editor: Editor) => (
  <Swatch editor={editor} colour={colour} />
)
const sizeLook = (size: (typeof sizes)[number]) => <Stroke width={widths[size]} d="M4 10h12" />
const dashLook = (dash: (typeof dashes)[number]) => (
  <Stroke width={2} gap={gaps[dash]} d={dash === 'draw' ? 'M2 11c3-5 5 4 8 0s5-4 8 0' : 'M2 10h16'} />
)

function Swatch({ editor, colour }: { editor: Editor; colour: (typeof colours)[number] }) {
  const solid = useValue(
    'swatch',
    () => getDefaultColorTheme({ isDarkMode: editor.user.getIsDarkMode() })[colour].solid,
    [editor, colour],
  )
  return <span className={styles['swatch']} style={{ '--swatch': solid } as CSSProperties} />
}

function Stroke({ width, gap, d }: { width: number; gap?: string | undefined; d: string }) {
  return (
    <svg viewBox="0 0 20 20" width={20} height={20} aria-hidden>
      <path
        d={d}
        fill="none"
        stroke="currentColor"
        strokeWidth={width}
        strokeDasharray={gap}
        strokeLinecap="round"
      />
    </svg>
  )
}
