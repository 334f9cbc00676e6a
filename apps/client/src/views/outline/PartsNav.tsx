import { Keyboard } from 'lucide-react'
import { Fragment, useMemo } from 'react'
import { useMayWrite } from '../../session/useBoard.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { useWords } from '../../words/words.ts'
import { partName } from './part-name.ts'
import { partOn, partsBy, type By, type Part } from './parts.ts'
import type { Tree } from './useTree.ts'
import page from './outline.module.css'
import styles from './PartsNav.module.css'

interface Props {
  by: By
  tree: Tree
  current: Part | undefined
  onGo: (part: Part) => void
}

/** The parts of the plan, and how much stands in each; a press leads there. */
export function PartsNav({ by, tree: { board, passes }, current, onGo }: Props) {
  const words = useWords()
  const counts = useMemo(() => {
    const placeOf = partOn(board, by)
    const found = new Map<Part, number>()
    for (const card of board.cards.values())
      if (passes(card)) found.set(placeOf(card), (found.get(placeOf(card)) ?? 0) + 1)
    return found
  }, [board, by, passes])
  return (
    <nav className={styles['steps']} aria-label={words.outline.parts}>
      <ul>
        {partsBy(by).map((part) => (
          <li key={part}>
            <button
              type="button"
              aria-current={part === current ? 'step' : undefined}
              onClick={() => onGo(part)}
            >
              <span>{partName(part, words)}</span>
              <span className={page['count']}>{counts.get(part) ?? 0}</span>
            </button>
          </li>
        ))}
      </ul>
      <KeysHelp />
    </nav>
  )
}

function KeysHelp() {
  const { board, outline } = useWords()
  const { walk, open, add, link, remove } = board.outline.keys
  const { find, comment, choose, letters, space } = outline.keys
  const mayWrite = useMayWrite()
  const keys: [string, string][] = [
    ['↑ ↓', walk],
    ['→', open],
    ['F', find],
    ['C', comment],
    ...(mayWrite
      ? ([
          ['N', add],
          ['L', link],
          ['Del', remove],
        ] as [string, string][])
      : []),
    [space, choose],
    ['/', letters],
  ]
  return (
    <p className={styles['help']}>
      <Icon of={Keyboard} size="s" />
      <span>
        {keys.map(([key, does]) => (
          <Fragment key={key}>
            <span>
              <Kbd>{key}</Kbd> {does}
            </span>{' '}
          </Fragment>
        ))}
      </span>
    </p>
  )
}
