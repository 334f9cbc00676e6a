import { formatsIn } from './format.ts'

const { number, plural } = formatsIn('en')

const rowsOf = (count: number) => plural(count, { one: '1 row', other: `${number(count)} rows` })
const megabytes = (bytes: number) => `${number(bytes / 1_000_000, { maximumFractionDigits: 1 })} MB`
const inSheet = (sheet: string) => (sheet === '' ? '' : `, in “${sheet}”`)

/** Cards that come from a table: choosing it, saying what its columns are, and what cannot be read. */
export const importing = {
  open: 'Import a table…',
  about: 'CSV, Excel, a list or sticky notes become cards',
  title: 'Import a table',
  says: 'Each row becomes a card. It is read on this device; nothing is on the board until you say so.',
  choose: 'Choose a file',
  chooseSays: 'CSV, Excel (.xlsx), or a text with a line for each thing.',
  orPaste: 'Or paste cells or a list',
  read: 'Read it',
  pasted: 'What you pasted',
  reading: (file: string) => `Reading ${file}…`,
  checking: 'Looking through it…',
  another: 'Another table',
  refusedTitle: (file: string) => `${file} was not read.`,
  oneOnly: 'One table at a time: the first was taken.',
  facts: (rows: number, columns: number, out: number) =>
    `${rowsOf(rows)}, ${plural(columns, { one: '1 column', other: `${number(columns)} columns` })}${
      out > 0 ? `, ${number(out)} of them left out` : ''
    }`,
  encodings: {
    'utf-16': 'Written in UTF-16, and read as that.',
    'windows-1252':
      'Not written in UTF-8; read as Windows-1252. Look whether letters with accents are right.',
  },
  sheet: 'Sheet',
  header: 'The first row says what the columns are',
  parting: 'Cells are parted by',
  partings: { ',': 'Comma', ';': 'Semicolon', '\t': 'Tab', '|': 'Bar', line: 'Nothing: a line is a card' },
  way: 'Numbers and days are written',
  wayOf: (language: string, number: string, day: string) => `${language}: ${number}, ${day}`,
  kind: 'Each row is',
  keyedBy: 'Cards that are here already',
  keyedBys: {
    new: 'Add every row as a new card',
    id: 'Change the card with the same id',
    title: 'Change the card with the same title',
  },
  keyedHelp: 'A blank cell changes nothing.',
  columns: 'Columns',
  column: (at: number) => `Column ${number(at)}`,
  becomes: (column: string) => `“${column}” becomes`,
  standsThere: 'In the table',
  becomesHead: 'Becomes',
  leaveOut: 'Left out',
  fields: 'Fields',
  links: 'Links to cards named there',
  preview: 'The first cards',
  row: 'Row',
  faults: (count: number) =>
    plural(count, { one: '1 cell cannot be read', other: `${number(count)} cells cannot be read` }),
  faultsSays:
    'Mend them here, leave the column out, or mend the file. Nothing is put down before all is well.',
  moreFaults: (count: number) => plural(count, { one: 'And 1 more.', other: `And ${number(count)} more.` }),
  leaveRows: (count: number) =>
    plural(count, { one: 'Leave out that row', other: `Leave out those ${number(count)} rows` }),
  leftOut: (count: number) => `${rowsOf(count)} left out.`,
  fault: (row: number, column: string, says: string) => `Row ${number(row)}, ${column}: ${says}.`,
  wrong: {
    number: (typed: string) => `“${typed}” is not a number`,
    outside: (typed: string, ends: string) => `“${typed}” is not possible: ${ends}`,
    day: (typed: string) => `“${typed}” is not a day`,
    time: (typed: string) => `“${typed}” is not a time of day, such as 17:30`,
    yesNo: (typed: string) => `“${typed}” is neither yes nor no`,
    choice: (typed: string, options: string) => `“${typed}” is not in the list: ${options}`,
    json: (typed: string) => `“${typed}” is not JSON`,
    tooLong: () => 'it is longer than 100,000 letters',
    value: (typed: string) => `“${typed}” does not fit there`,
    noCard: (typed: string) => `“${typed}” names no card on this board that this can lead to`,
    manyCards: (typed: string) => `“${typed}” names more than one card`,
    twin: (typed: string) => `“${typed}” stands in an earlier row already`,
    locked: (typed: string) => `“${typed}” is locked on the board`,
  },
  nothingChosen: 'No column becomes anything yet. Say what at least one of them is.',
  noTitle:
    'No column becomes the title: the new cards would have no name. Choose “Title” for the one that says it.',
  tooMany: (room: number) =>
    room <= 0
      ? 'The board is full.'
      : `More cards than fit: there is room for ${number(room)} on this board.`,
  act: (count: number) =>
    plural(count, { one: 'Put 1 card on the board', other: `Put ${number(count)} cards on the board` }),
  actChanges: (added: number, changed: number) => `Add ${number(added)}, change ${number(changed)}`,
  asText: 'Put it down as a text instead',
  done: (added: number, changed: number, many: string) => {
    const isNew = `${number(added)} ${many}`
    if (changed === 0) return `${isNew} added.`
    return added === 0 ? `${number(changed)} ${many} changed.` : `${isNew} added, ${number(changed)} changed.`
  },
  whole: {
    says: 'All its cards and the links between them, in one step. A card that is here already, by its id, is changed.',
    isNew: 'New',
    isThere: 'Here already',
    oneSheet: 'One sheet only…',
    act: (cards: number, links: number) =>
      cards + links === 0
        ? 'Change what is here'
        : `Put ${plural(cards, { one: '1 card', other: `${number(cards)} cards` })} and ${plural(links, { one: '1 link', other: `${number(links)} links` })} on the board`,
    tooMany: (cards: number, links: number) =>
      `More than fits: there is room for ${number(Math.max(0, cards))} cards and ${number(Math.max(0, links))} links on this board.`,
    fault: (sheet: string, says: string) => `${sheet}. ${says}`,
    faultsSays: 'Mend them in the file and choose it again. Nothing is put down before all is well.',
    done: (added: number, changed: number, links: number) =>
      `${plural(added, { one: '1 card', other: `${number(added)} cards` })} added, ${number(changed)} changed, ${plural(links, { one: '1 link', other: `${number(links)} links` })} drawn.`,
  },
  undo: 'Undo',
  notNow: 'This board cannot be changed at the moment.',
  refused: {
    tooLarge: (bytes: number, most: number) =>
      `It has ${megabytes(bytes)}; at most ${megabytes(most)} are read. Split it, or save only the columns that you need.`,
    empty: 'Nothing stands in it.',
    picture: 'It is a picture, not a table.',
    planFile: 'It is a whole plan. Import it on the page of boards.',
    notATable: 'It is not a table. Save it as CSV or as an Excel workbook (.xlsx).',
    oldExcel: 'It is an Excel file of before 2007 (.xls). Open it and save it as .xlsx or as CSV.',
    encrypted: 'It is locked with a password. Open it, take the password off, and save it again.',
    otherWorkbook: 'It is a workbook of another program. Save it as .xlsx or as CSV.',
    broken: 'It is damaged, or not what its beginning says. Open it in a spreadsheet and save it again.',
    nul: (row: number) =>
      `Near row ${number(row)} stands a sign that no text has. It is not a table, or it is damaged.`,
    openQuote: (row: number) => `A quotation mark opens in row ${number(row)} and never closes.`,
    badQuote: (row: number) =>
      `In row ${number(row)} letters follow a closing quotation mark. A mark within a cell is written twice.`,
    tooManyRows: (sheet: string, most: number) =>
      `It has more rows than a board holds cards, ${number(most)}${inSheet(sheet)}.`,
    tooManyColumns: (sheet: string, row: number, columns: number, most: number) =>
      `Row ${number(row)}${inSheet(sheet)} has ${number(columns)} columns; at most ${number(most)} are read.`,
    longCell: (sheet: string, row: number, column: number, most: number) =>
      `Row ${number(row)}, column ${number(column)}${inSheet(sheet)}: the text is longer than ${number(most)} letters.`,
    tooManyCells: (most: number) => `It has more than ${number(most)} cells. Split it.`,
    tooManySheets: (most: number) => `It has more than ${number(most)} sheets.`,
    tooManyParts: (most: number) =>
      `It is packed from more than ${number(most)} parts, which no table needs.`,
    inflates: (part: string, most: number) =>
      `Unpacked, it would be larger than ${megabytes(most)}, at “${part}”. It was not unpacked.`,
    doctype: (part: string) => `“${part}” in it defines words of its own (a DOCTYPE), which no table needs.`,
    strangeName: (part: string) => `A part of it is called “${part}”, as if it lay outside of the file.`,
    twicePart: (part: string) => `It has two parts that are called “${part}”.`,
    endless: (part: string) => `“${part}” in it holds a text longer than any cell may be.`,
    lies: (part: string) => `“${part}” in it is larger than it says. It was not unpacked.`,
    tooSlow: (seconds: number) => `It was not read within ${number(seconds)} seconds. Split it.`,
  },
}
