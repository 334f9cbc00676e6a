import type { Figure, FigureName } from '../../panels/figures/figure.ts'
import { FigureTable } from '../../panels/figures/FigureTable.tsx'
import { useWords } from '../../words/words.ts'
import type { Chapter, ChapterName } from './chapters.ts'

/** What is drawn in a chapter, beside what is told there. */
const figuresIn: Partial<Record<ChapterName, readonly FigureName[]>> = {
  goals: ['pace'],
  heard: ['loop'],
  places: ['coverage'],
  strands: ['returns'],
}
const ofMoney: readonly FigureName[] = ['strands', 'means']

function Figures({ drawn, names }: { drawn: readonly Figure[]; names: readonly FigureName[] }) {
  return drawn
    .filter(({ name }) => names.includes(name))
    .map((figure) => <FigureTable key={figure.name} figure={figure} />)
}

/** One chapter: what is drawn there, then what is told. */
export function ChapterTold({ chapter: { name, paragraphs }, drawn }: { chapter: Chapter; drawn: Figure[] }) {
  const { sections } = useWords().brief
  return (
    <section>
      <h4>{sections[name]}</h4>
      <Figures drawn={drawn} names={figuresIn[name] ?? []} />
      <dl>
        {paragraphs.map(({ id, title, spoken, sentences }) => (
          <div key={id} data-told={id} tabIndex={-1}>
            <dt className={spoken ? 'say' : undefined} dir="auto">
              {title}
            </dt>
            <dd dir="auto">{sentences.join(' ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

export function MoneyTold({ drawn }: { drawn: readonly Figure[] }) {
  const { sections } = useWords().brief
  if (!drawn.some(({ name }) => ofMoney.includes(name))) return null
  return (
    <section>
      <h4>{sections.money}</h4>
      <Figures drawn={drawn} names={ofMoney} />
    </section>
  )
}
