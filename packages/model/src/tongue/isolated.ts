/** What may turn the order of its neighbours: letters written from the right, marks, embeddings, overrides, isolates. */
const turning =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
const controls = /[\u202a-\u202e\u2066-\u2069]/gu

const popEmbedding = '\u202c'
const popIsolate = '\u2069'
const isIsolate = (control: string): boolean => control >= '\u2066'
const endOf = (control: string): string => (isIsolate(control) ? popIsolate : popEmbedding)

/**
 * A value as it is put into a sentence. Where it could turn the words around it, as U+202E mirrors a question, it stands
 * apart between U+2068 and U+2069; any other is the very same text. For what is shown, never for what is kept.
 */
export const isolated = (value: string): string =>
  turning.test(value) ? `\u2068${withoutUnclosed(value)}${popIsolate}` : value

/** A control without its end, or an end without its beginning, would reach beyond the value: it is not shown. */
function withoutUnclosed(value: string): string {
  const open: { control: string; at: number }[] = []
  const paired = new Set<number>()
  for (const { 0: control, index: at } of value.matchAll(controls)) {
    if (control !== popEmbedding && control !== popIsolate) {
      open.push({ control, at })
      continue
    }
    // The end of an isolate also ends what was begun within it; the end of an embedding reaches out of no isolate.
    if (control === popIsolate && open.some((one) => isIsolate(one.control)))
      while (!isIsolate(open.at(-1)?.control ?? popIsolate)) open.pop()
    const last = open.at(-1)
    if (!last || endOf(last.control) !== control) continue
    open.pop()
    paired.add(last.at).add(at)
  }
  return value.replace(controls, (control, at: number) => (paired.has(at) ? control : ''))
}

/** A sentence that is kept, as the title of a new card may be: without the signs that set a value apart. */
export const toKeep = (sentence: string): string => sentence.replace(/[\u2068\u2069]/g, '')
