/** The sentences that a source says by ``say`…` ``, each as a dictionary knows it. For the test that misses none. */
export function saysIn(source: string): string[] {
  // “…what others say`” is the end of a sentence and no tag: a tag follows no word but “return”.
  const tags = source.matchAll(/(?<=\breturn |(?<!\w) |[^\w ])say`/g)
  return Array.from(tags, ({ index }) => keyAt(source, index + 'say`'.length))
}

function keyAt(source: string, from: number): string {
  let [key, at, put] = ['', from, 0]
  while (source[at] !== '`') {
    if (source.startsWith('${', at)) {
      key += `{${put++}}`
      at = behind(source, at + 2)
    } else key += source[at++]
  }
  return key
}

/** The place behind the brace that closes what is put in, whatever texts and templates stand in between. */
function behind(source: string, from: number): number {
  let [depth, at] = [1, from]
  while (depth > 0) {
    if (source[at] === "'") at = source.indexOf("'", at + 1)
    else if (source[at] === '`') at = endOfTemplate(source, at + 1)
    else if (source[at] === '{') depth++
    else if (source[at] === '}') depth--
    at++
  }
  return at
}

function endOfTemplate(source: string, from: number): number {
  let at = from
  while (source[at] !== '`') at = source.startsWith('${', at) ? behind(source, at + 2) : at + 1
  return at
}
