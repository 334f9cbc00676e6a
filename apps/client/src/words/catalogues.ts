import type { Tongue } from '@parley/model/tongue/tongue.ts'
import type { OtherTongue } from '@parley/model/tongue/tongues.ts'
import type { en } from './en.ts'
import { first } from './first.ts'
import type { Reader } from './tongue.ts'

/** What the page says in a language, and what the kinds and rules say, whose English is their own. */
interface Said<Words> {
  words: Words
  model?: Tongue
}

interface Catalogue {
  first: () => Promise<Said<typeof first>>
  all: () => Promise<typeof en>
  /** A file of its own, fetched beside the sentences of the page. */
  model: () => Promise<Tongue>
}

/** Another language is fetched by whoever reads it, and by nobody else. */
const catalogues: Readonly<Record<OtherTongue, Catalogue>> = {
  de: {
    first: async () => {
      const [{ first: words }, { firstGerman: model }] = await Promise.all([
        import('./de/first.ts'),
        import('@parley/model/tongue/de/first.ts'),
      ])
      return { words, model }
    },
    all: async () => (await import('./de.ts')).de,
    model: async () => (await import('@parley/model/tongue/de/index.ts')).german,
  },
}

/** What the first load says. English is a part of it. */
export async function firstIn({ tongue, isPseudo }: Reader): Promise<Said<typeof first>> {
  if (isPseudo) {
    const { pseudo, pseudoModel } = await import('./pseudo.ts')
    return { words: pseudo(first), model: pseudoModel }
  }
  return tongue === 'en' ? { words: first } : catalogues[tongue].first()
}

/** All that is said. */
export async function allIn({ tongue, isPseudo }: Reader): Promise<Said<typeof en>> {
  if (isPseudo) {
    const [{ pseudo, pseudoModel }, { en }] = await Promise.all([import('./pseudo.ts'), import('./en.ts')])
    return { words: pseudo(en), model: pseudoModel }
  }
  if (tongue === 'en') return { words: (await import('./en.ts')).en }
  const { all, model } = catalogues[tongue]
  const [words, spoken] = await Promise.all([all(), model()])
  return { words, model: spoken }
}

/** Every language of the model: a table that is brought in may be written in any of them. English is undefined. */
export const everyTongue = async (): Promise<readonly (Tongue | undefined)[]> => [
  undefined,
  ...(await Promise.all(Object.values(catalogues).map(({ model }) => model()))),
]
