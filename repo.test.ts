import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folder } from './scripts/docs.ts'
import { rulePages } from './scripts/rule-pages.ts'
import { circles, filesOf, isTest, type Source, sources } from './scripts/sources.ts'

// The laws of the house (ARCHITECTURE.md, "Never"), read off the sources themselves.

const all = sources()
const plain = all.filter((source) => !isTest(source))
const within = (folder: string) => plain.filter(({ path }) => path.startsWith(folder))
const tellsOf = (pattern: RegExp, where: readonly Source[] = plain) =>
  where.filter(({ text }) => pattern.test(text)).map(({ path }) => path)
const arrows = (
  from: readonly Source[],
  bad: (reaches: string, typeOnly: boolean, path: string) => boolean,
) =>
  from.flatMap(({ path, imports }) =>
    imports
      .filter(({ reaches, typeOnly }) => bad(reaches, typeOnly, path))
      .map(({ says }) => `${path} → ${says}`),
  )

const model = 'packages/model/src/'
const server = 'apps/server/src/'
const client = 'apps/client/src/'
const hands = ['doc', 'read', 'edit', 'migrate', 'undo', 'seed', 'kept', 'pictures', 'anew', 'spared'].map(
  (name) => `${model}board/${name}.ts`,
)
const bytesOnly = [`${model}board/export.ts`]
const judges = ['catch-up', 'journal', 'judge', 'open-board', 'removed', 'structure'].map(
  (name) => `${server}sync/${name}.ts`,
)
// sync declares what it asks of those below it; they name that port as a type.
const ports = [`${server}sync/door.ts`]
const catalogues = [
  ...['cards', 'links', 'rules', 'metrics', 'templates', 'training'].map(
    (name) => `${model}${name}/index.ts`,
  ),
  `${model}tongue/de/index.ts`,
  `${server}store/migrations/index.ts`,
]

interface Tsconfig {
  compilerOptions: { lib?: string[]; types?: string[] }
}

describe('what may know what', () => {
  test('the model imports zod, Yjs and its own files', () => {
    const allowed = (reaches: string) => reaches === 'zod' || reaches === 'yjs' || reaches.startsWith(model)
    expect(arrows(within(model), (reaches) => !allowed(reaches))).toEqual([])
  })

  test('the model is compiled with nothing of the page, of Node or of the network', () => {
    const { compilerOptions } = JSON.parse(readFileSync('tsconfig.base.json', 'utf8')) as Tsconfig
    expect([compilerOptions.lib, compilerOptions.types]).toEqual([['ES2023'], []])
    const own = JSON.parse(readFileSync('packages/model/tsconfig.json', 'utf8')) as Tsconfig
    expect([own.compilerOptions.lib, own.compilerOptions.types]).toEqual([undefined, undefined])
  })

  test('inside the model only the hands of the board import Yjs', () => {
    const others = within(model).filter(({ path }) => !hands.includes(path) && !bytesOnly.includes(path))
    expect(arrows(others, (reaches) => reaches === 'yjs')).toEqual([])
  })

  test('nobody else touches a shared type of Yjs; some know the document and its bytes', () => {
    const outside = plain.filter(({ path }) => !hands.includes(path) && !judges.includes(path))
    const shared =
      /\bY\.(Map|Array|Text|XmlFragment|UndoManager)\b|\brootOf\(|\.get(Map|Array|Text|XmlFragment)\(/
    expect(tellsOf(shared, outside)).toEqual([])
  })

  test('those who judge an update look at the layout and change nothing', () => {
    const looking = plain.filter(({ path }) => judges.includes(path))
    expect(
      tellsOf(
        /\bnew Y\.(Map|Array|Text|UndoManager)\b|\.transact\(|\brootOf\([^)]*\)\.(set|delete|clear)\(/,
        looking,
      ),
    ).toEqual([])
  })

  test('in the client only session/ holds a document', () => {
    const others = within(client).filter(({ path }) => !path.startsWith(`${client}session/`))
    expect(arrows(others, (reaches) => /^(yjs|y-|@hocuspocus\/)/.test(reaches))).toEqual([])
  })

  test('only session/server.ts looks at the server, and only at its types', () => {
    const looks = (reaches: string) => reaches.startsWith(server) || reaches.startsWith('@parley/server')
    const others = within(client).filter(({ path }) => path !== `${client}session/server.ts`)
    expect(arrows(others, looks)).toEqual([])
    expect(arrows(within(client), (reaches, typeOnly) => looks(reaches) && !typeOnly)).toEqual([])
  })

  test('the server knows nothing of the client', () => {
    expect(arrows(within(server), (reaches) => reaches.startsWith('apps/client/'))).toEqual([])
  })

  test('only canvas/ knows tldraw', () => {
    const others = plain.filter(({ path }) => !path.startsWith(`${client}canvas/`))
    expect(arrows(others, (reaches) => /^(tldraw|@tldraw\/)/.test(reaches))).toEqual([])
  })

  test('ui/ knows no word of the domain', () => {
    expect(arrows(within(`${client}ui/`), (reaches) => reaches.startsWith(model))).toEqual([])
  })

  test('a rule edits nothing', () => {
    expect(arrows(within(`${model}rules/`), (reaches) => hands.includes(reaches))).toEqual([])
  })

  test('an edit checks no rule', () => {
    expect(arrows(within(`${model}board/`), (reaches) => reaches.startsWith(`${model}rules/`))).toEqual([])
  })

  test("tldraw's store is never saved", () => {
    const saving = /\bpersistenceKey\b|\b(getSnapshot|loadSnapshot|getStoreSnapshot|loadStoreSnapshot)\(/
    expect(tellsOf(saving, within(`${client}canvas/`))).toEqual([])
  })
})

/** Floors from the ground up; a folder not named here stands on the floor of its parent. */
const floors: Record<string, string[][]> = {
  [model]: [
    ['ids.ts', 'access.ts', 'comments.ts', 'wire.ts', 'tongue', 'cards', 'links', 'consumers'],
    ['board'],
    ['rules', 'metrics', 'templates', 'difference', 'filter', 'tables'],
    ['training'],
  ],
  [server]: [
    ['config.ts', 'store', 'consumers'],
    ['access'],
    ['api', 'listening', 'sync', 'hooks'],
    ['rooms'],
    ['main.ts', 'cli.ts'],
  ],
  [client]: [['words', 'ui', 'session'], ['canvas', 'panels'], ['views'], ['main.tsx']],
}

describe.each(Object.entries(floors))('the floors of %s', (root, levels) => {
  const floorOf = (path: string) => {
    const first = path.slice(root.length).split('/')[0] ?? ''
    return levels.findIndex((level) => level.includes(first))
  }

  test('arrows run down only', () => {
    const up = arrows(within(root), (reaches, typeOnly, path) => {
      if (typeOnly && ports.includes(reaches)) return false
      return reaches.startsWith(root) && floorOf(path) >= 0 && floorOf(reaches) > floorOf(path)
    })
    expect(up).toEqual([])
  })
})

describe('how files stand', () => {
  test('there is no import circle', () => {
    expect(circles(all)).toEqual([])
  })

  test('there is no barrel but the catalogues', () => {
    const barrels = plain.filter(({ path, text }) => {
      return (
        basename(path).startsWith('index.') || /^export (\*|(type )?\{[^}]*\}) (as \w+ )?from /m.test(text)
      )
    })
    expect(barrels.map(({ path }) => path).filter((path) => !catalogues.includes(path))).toEqual([])
  })

  test('no folder or file is a drawer', () => {
    const drawer =
      /(^|\/)(utils?|helpers?|common|services?|shared|misc|types|constants|managers?)(\/|\.tsx?$)/
    expect(all.map(({ path }) => path).filter((path) => drawer.test(path))).toEqual([])
  })

  test('no file is longer than 300 lines', () => {
    const long = plain.filter(({ text }) => text.split('\n').length > 301)
    expect(long.map(({ path, text }) => `${path} ${text.split('\n').length}`)).toEqual([])
  })

  test('no effect answers with a scroll, which newer browsers answer with a promise', () => {
    expect(tellsOf(/=>\s*[^{;\n]*\.scroll(IntoView|To|By)\(/, within(client))).toEqual([])
  })

  test('nothing is waved through', () => {
    const waved = new RegExp(['@ts-(ignore|nocheck|expect-error)', '(es|ox)lint-(disable|enable)'].join('|'))
    const anything = /[:<(,|] ?any\b(?=[\s,;)>\]=|[]|$)|\bas any\b/m
    expect(tellsOf(waved, all)).toEqual([])
    expect(tellsOf(anything, all.map(withoutWords))).toEqual([])
  })
})

/** Comments and texts may use words that code may not. */
function withoutWords(source: Source): Source {
  const text = source.text.replace(/\/\*[^]*?\*\/|\/\/.*|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/g, "''")
  return { ...source, text }
}

describe('what comes from outside', () => {
  const manifests = ['package.json', 'e2e/package.json', ...filesOf('{apps,packages}/*/package.json')]
  const lockfile = readFileSync('pnpm-lock.yaml', 'utf8')

  test.each(manifests)('%s names exact versions', (path) => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(path, 'utf8')) as {
      dependencies?: Record<string, string>
      devDependencies?: Record<string, string>
    }
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => {
      return version !== 'workspace:*' && !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)
    })
    expect(loose).toEqual([])
  })

  test('all of tldraw is 3.15.6, the last that stays visible with no key', () => {
    const locked = [...lockfile.matchAll(/^ {2}'?((?:@tldraw\/[\w-]+|tldraw)@[^:('\s]+)/gm)].map(
      ([, name]) => name,
    )
    expect(locked.length).toBeGreaterThan(5)
    expect(locked.filter((name) => !name?.endsWith('@3.15.6'))).toEqual([])
  })

  test.each(['yjs', 'lib0', 'y-protocols', 'react', 'react-dom', 'zod'])('there is one %s', (name) => {
    const locked = [...lockfile.matchAll(new RegExp(`^ {2}'?${name}@([^:('\\s]+)`, 'gm'))].map(
      ([, version]) => version,
    )
    expect(new Set(locked).size).toBe(1)
  })

  test('the page loads nothing from another origin', () => {
    const page = filesOf(
      'apps/client/src/**/*.{ts,tsx,css,svg}',
      'apps/client/*.html',
      'apps/client/public/**/*.*',
    )
    const elsewhere = /https?:\/\/(?!www\.w3\.org\/|127\.0\.0\.1|localhost|[\w.-]*example\.(?:com|org|test))/
    const found = page.filter(
      (path) => !/\.test\.tsx?$/.test(path) && elsewhere.test(readFileSync(path, 'utf8')),
    )
    expect(found).toEqual([])
  })
})

describe('what the papers say', () => {
  test('docs/rules is what the rules say', () => {
    const written = new Map(
      filesOf(`${folder}/**/*.{md,svg}`).map((path) => [relative(folder, path), readFileSync(path, 'utf8')]),
    )
    const pages = rulePages()
    const all = [...new Set([...written.keys(), ...pages.keys()])]
    const stale = all.filter((path) => written.get(path) !== pages.get(path))
    expect(stale, 'Run `npm run docs`: these say something else than the rules').toEqual([])
  })

  const papers = ['ARCHITECTURE.md', 'README.md', ...filesOf('docs/*.md', 'docs/decisions/*.md')]

  test.each(papers)('every path that %s names exists', (paper) => {
    const named = [
      ...readFileSync(paper, 'utf8').matchAll(/`((?:apps|packages|e2e|docs|scripts|\.ci)\/[\w./{},-]*)`/g),
    ]
    const missing = named
      .flatMap(([, path = '']) => alternatives(path))
      .filter((path) => !existsSync(path.replace(/\/$/, '')))
    expect(missing).toEqual([])
  })

  test('every folder of the sources stands in the map', () => {
    const map = readFileSync('ARCHITECTURE.md', 'utf8')
    const folders = new Set(
      plain.flatMap(({ path }) => /^(?:apps|packages)\/\w+\/src\/[\w-]+\//.exec(path) ?? []),
    )
    expect(folders.size).toBeGreaterThan(20)
    const missing = [...folders].filter((folder) => !map.includes(`\`${folder}\``))
    expect(missing, 'Say in ARCHITECTURE.md what is there').toEqual([])
  })

  test.each(papers)('every link in %s leads somewhere', (paper) => {
    const linked = [...readFileSync(paper, 'utf8').matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(
      ([, path = '']) => path,
    )
    expect(linked.filter((path) => !existsSync(`${dirname(paper)}/${path}`))).toEqual([])
  })
})

/** `board/{doc,read}.ts` stands for two files. */
function alternatives(path: string): string[] {
  const [before, list, after] = path.split(/\{([^}]*)\}/)
  return list === undefined ? [path] : list.split(',').map((choice) => `${before}${choice}${after}`)
}
