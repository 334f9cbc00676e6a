import { useEditor, useEditorComponents, useValue } from 'tldraw'

const states = [
  'select.idle',
  'select.brushing',
  'select.scribble_brushing',
  'select.editing_shape',
  'select.pointing_shape',
  'select.pointing_selection',
  'select.pointing_handle',
]

/** Outlines of tldraw’s own shapes that are selected or hovered. tldraw would mount one for every shape, hidden. */
export function Indicators() {
  const editor = useEditor()
  const { ShapeIndicator } = useEditorComponents()
  const shown = useValue(
    'outlined',
    () => {
      if (!editor.isInAny(...states)) return ''
      const hovered = editor.getHoveredShapeId()
      const ids = new Set([...editor.getSelectedShapeIds(), ...(hovered ? [hovered] : [])])
      return [...ids].filter((id) => !isOwn(editor.getShape(id)?.type)).join(' ')
    },
    [editor],
  )
  if (!ShapeIndicator || shown === '') return null
  return editor
    .getCurrentPageShapes()
    .filter(({ id }) => shown.split(' ').includes(id))
    .map(({ id }) => <ShapeIndicator key={id} shapeId={id} />)
}

/** Cards and links show by themselves that they are selected. */
const isOwn = (type: string | undefined): boolean => type === 'card' || type === 'link'
