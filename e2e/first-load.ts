import { gzipSync } from 'node:zlib'

/** What the page's own paper loads and preloads of script, before anybody is known: bytes by file, as gzip packs them. */
export async function firstLoadOf(url: string): Promise<Map<string, number>> {
  const paper = await (await fetch(url)).text()
  const named = new Set(
    [...paper.matchAll(/(?:src|href)="(\/static\/[^"]+\.js)"/g)].map(([, file = '']) => file),
  )
  const weighed = [...named].map(async (file): Promise<[string, number]> => {
    const answer = await fetch(new URL(file, url))
    if (!answer.ok) throw new Error(`${file} is not there: ${answer.status}`)
    return [file, gzipSync(await answer.bytes()).length]
  })
  return new Map((await Promise.all(weighed)).sort(([, one], [, other]) => other - one))
}

export const sumOf = (load: ReadonlyMap<string, number>): number =>
  [...load.values()].reduce((sum, bytes) => sum + bytes, 0)
