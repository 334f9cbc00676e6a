/** By its name and by what the browser says of it; what it really is its bytes say, once it is read. */
export const isTableFile = ({ name, type }: File): boolean =>
  /\.(?:csv|tsv|tab|txt|xlsx|xlsm|xlsb|xls|ods|numbers)$/i.test(name) ||
  /^text\/(?:csv|tab-separated-values|plain)/.test(type)

const ownFields =
  'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="dialog"], [role="menu"]'

/** The text on the clipboard, where it is cells or a list and nobody is writing; cards of a board are not. */
export function pastedTable({ target, clipboardData }: ClipboardEvent): string | undefined {
  if (!clipboardData || (target instanceof Element && target.closest(ownFields))) return undefined
  if (clipboardData.files.length > 0 && clipboardData.getData('text/plain') === '') return undefined
  if (clipboardData.getData('text/html').includes('data-parley=')) return undefined
  const text = clipboardData.getData('text/plain')
  return isTable(text) ? text : undefined
}

/** Cells are parted by tabs; a list has more than one line. */
export const isTable = (text: string): boolean =>
  text.includes('\t') || text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length > 1
