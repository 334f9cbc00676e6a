/** A title as a file name: what no file system likes is left out; letters of any script stay. */
export function fileNameFor(title: string, end: string): string {
  const name = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .toLowerCase()
  // By letters: half of one is no letter at all, and some file systems refuse it.
  return `${Array.from(name).slice(0, 80).join('') || 'board'}${end}`
}

/** Hands a file to the browser, which asks or knows where to put it. */
export function saveFile(name: string, content: string | Blob): void {
  const address = URL.createObjectURL(
    typeof content === 'string' ? new Blob([content], { type: 'application/json' }) : content,
  )
  fetchFile(address, name)
  URL.revokeObjectURL(address)
}

/** Has the browser fetch a file by itself, of any length; without a name it takes the one that comes with it. */
export function fetchFile(address: string, name = ''): void {
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
}
