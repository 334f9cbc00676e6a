import type { Blueprint, Line, Name } from './blueprint.ts'
import { otherTongues } from './in-other-tongues.ts'

const client = 'apps/client/src'
const componentOf = ({ words }: Name) =>
  `${words.replace(/(?:^| )(\w)/g, (_, first: string) => first.toUpperCase())}View`

const component = (name: Name) => `import { Link, useSearchParams } from 'wouter'
import { CardChip } from '../panels/CardChip.tsx'
import { viewAt } from '../panels/board-views.ts'
import { usePasses } from '../panels/filter/useFilter.ts'
import { useCalmBoard } from '../session/useCalmBoard.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { useWords } from '../words/words.ts'
import { useShownIn } from './board/useShownIn.ts'
import styles from './${name.slug}/${name.slug}.module.css'

/** Say what is seen here, and of which cards. */
export function ${componentOf(name)}() {
  const words = useWords().${name.camel}
  const passes = usePasses()
  const [search] = useSearchParams()
  const cards = [...useCalmBoard().cards.values()]
  useShownIn((id) => \`[data-shown="\${id}"]\`)
  if (cards.length === 0)
    return (
      <div className={styles['page']}>
        <EmptyState
          title={words.nothing}
          actions={
            <Button asChild>
              <Link href={viewAt('canvas', search.toString())}>{words.canvas}</Link>
            </Button>
          }
        />
      </div>
    )
  return (
    <div className={styles['page']}>
      <h2>{words.title}</h2>
      <ul>
        {cards.filter(passes).map(({ id }) => (
          <li key={id} data-shown={id} tabIndex={-1}>
            <CardChip id={id} />
          </li>
        ))}
      </ul>
    </div>
  )
}
`

const stylesheet = `.page {
  position: absolute;
  inset: 0;
  padding: 1.125rem 2rem 6rem;
  overflow-y: auto;
  background: var(--table);
}

.page h2 {
  font-size: var(--text-2xl);
  line-height: var(--leading-tight);
}

.page ul {
  display: grid;
  gap: var(--s2);
  justify-items: start;
  margin-block-start: var(--s4);
}
`

const sentences = (name: Name) => `/** Say what is seen in this view. */
export const ${name.camel} = {
  title: '${name.words}',
  nothing: 'There is nothing to be seen here yet.',
  canvas: 'Go to the canvas',
}
`

/** In every language its name in the bar, and its own sentences. */
const lines = (name: Name, folder: string, file: string, after: string): Line[] => [
  {
    path: `${client}/words/${folder}board.ts`,
    after: '\n  views: {',
    says: `${name.camel}: '${name.words}'`,
  },
  {
    path: `${client}/words/${file}.ts`,
    after,
    says: name.camel,
    imports: `import { ${name.camel} } from './${folder}${name.slug}.ts'`,
  },
]

export const view: Blueprint = {
  path: (name) => `${client}/views/${componentOf(name)}.tsx`,
  files: (name) => ({
    [view.path(name)]: component(name),
    [`${client}/views/${name.slug}/${name.slug}.module.css`]: stylesheet,
    ...Object.fromEntries(
      ['', ...otherTongues.map((tongue) => `${tongue}/`)].map((folder) => [
        `${client}/words/${folder}${name.slug}.ts`,
        sentences(name),
      ]),
    ),
  }),
  lines: (name) => [
    {
      path: `${client}/panels/board-views.ts`,
      after: 'export const boardViews = [',
      says: `'${name.camel}'`,
    },
    {
      path: `${client}/views/board/TheView.tsx`,
      after: 'const faces = {',
      says: `${name.camel}: onDemand(async () => (await import('../${componentOf(name)}.tsx')).${componentOf(name)})`,
    },
    {
      path: `${client}/panels/acts/view-acts.ts`,
      after: 'Record<BoardViewName, LucideIcon>> = {',
      says: `${name.camel}: Frame`,
    },
    {
      path: `${client}/panels/find/places.ts`,
      after: 'Record<BoardViewName, Has>> = {',
      says: `${name.camel}: () => true`,
    },
    ...lines(name, '', 'en', 'export const en = {'),
    ...otherTongues.flatMap((tongue) =>
      lines(name, `${tongue}/`, tongue, `export const ${tongue}: typeof en = {`),
    ),
  ],
  next: (name) => [
    `Show in ${view.path(name)} what is to be seen, of the cards that pass; what is its own lies in ${client}/views/${name.slug}/.`,
    `Choose its icon in ${client}/panels/acts/view-acts.ts and its place among the others in ${client}/panels/board-views.ts, which its key follows.`,
    `Say in ${client}/panels/find/places.ts which cards have a place there, and in ${client}/panels/board-views.ts, at its end, whether the panel stands beside it.`,
    `Say its sentences in ${client}/words/${name.slug}.ts, and the same in ${otherTongues.join(', ')}; words/de.test.ts finds what is still English.`,
    'Write its scenario, name it in what-is-asked-for-stands-in-the-address, and tell of it in docs/guide.md.',
  ],
}
