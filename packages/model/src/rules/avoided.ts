/** Scripts that are written without spaces: where a word ends in them cannot be seen. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u
const wordLetter = /[\p{L}\p{M}\p{N}]/u

const asText = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ')
const isEdge = (letter: string | undefined): boolean =>
  letter !== undefined && wordLetter.test(letter) && !unspaced.test(letter)

/** Does a word, or several, stand whole in a text, in any case and in any script? */
export function standsIn(text: string, word: string): boolean {
  const wanted = asText(word)
  const letters = Array.from(wanted)
  if (letters.length === 0) return false
  const before = isEdge(letters[0]) ? '(?<![\\p{L}\\p{M}\\p{N}])' : ''
  const after = isEdge(letters.at(-1)) ? '(?![\\p{L}\\p{M}\\p{N}])' : ''
  const literal = wanted.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  return new RegExp(`${before}${literal}${after}`, 'iu').test(asText(text))
}
