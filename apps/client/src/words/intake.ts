import { formatsIn } from './format.ts'

const { number, plural, list } = formatsIn('en')

const rows = (count: number) => plural(count, { one: '1 row', other: `${number(count)} rows` })
const size = (bytes: number) => `${number(bytes / 1_000_000, { maximumFractionDigits: 1 })} MB`

const columns = {
  id: 'Id',
  type: 'Type',
  language: 'Language',
  consent: 'Consent',
  person: 'Person',
  date: 'Date',
  category: 'Category',
  brand: 'Brand',
  quantity: 'Quantity',
  amount: 'Amount',
}
/** What is said of all rows at once, where a list does not say it of each. */
const isSayable = (column: string): boolean => column === 'type' || column === 'category'
const counted = {
  people: (count: number) => plural(count, { one: '1 person', other: `${number(count)} people` }),
  purchases: (count: number) => plural(count, { one: '1 purchase', other: `${number(count)} purchases` }),
}

/** Lists of people and of purchases on their way into a data set. */
export const intake = {
  title: 'People and purchases',
  says: 'Lists as CSV or Excel (.xlsx). Imported again, a list brings up to date: people are known by their id, and the same purchase is taken once.',
  heads: { people: 'People', purchases: 'Purchases' },
  needs: {
    people:
      'Needs an id and a type (customer or prospect), which you may say for all of them. Language, consent and all other columns are kept unless you leave them out.',
    purchases:
      'Needs person, date, category, brand, quantity and amount; a category may be said for all of them. Import the people first.',
  },
  open: { people: 'Import people…', purchases: 'Import purchases…' },
  reading: (file: string) => `Looking at ${file}…`,
  another: 'Another file',
  sheet: 'Sheet',
  columns,
  ownField: 'Kept under its own name',
  leftOut: 'Left out',
  missing: (ours: readonly (keyof typeof columns)[]) =>
    ours.every(isSayable)
      ? `Say which column is: ${list(ours.map((column) => columns[column]))}. If the file has none, say what all of them are.`
      : `Say which column is: ${list(ours.map((column) => columns[column]))}. If the file has none, add it there first.`,
  all: {
    label: { people: 'All of them are', purchases: 'Category of all of them' },
    open: 'Not said yet',
    types: { customer: 'Customers', prospect: 'Prospects' },
  },
  twice: (name: string) => `Two columns are called “${name}”. Rename one in the file.`,
  tooLong: (bytes: number) => `The file has ${size(bytes)}; at most 2 GB are taken.`,
  preview: 'The first rows',
  bad: (bad: number, looked: number) =>
    bad === 0
      ? plural(looked, {
          one: 'The first row is sound.',
          other: `The first ${number(looked)} rows are sound.`,
        })
      : `${rows(bad)} of the first ${number(looked)} would be refused:`,
  badRow: (row: number, reason: string) => `Row ${number(row)}: ${reason}`,
  moreBad: (count: number) => plural(count, { one: 'and 1 more', other: `and ${number(count)} more` }),
  act: { people: 'Import the people', purchases: 'Import the purchases' },
  goOnHere: (at: number) => `This is the file of which ${size(at)} have arrived already: go on from there`,
  sending: (file: string) => `Sending ${file}…`,
  sent: (sent: number, total: number) => `${size(sent)} of ${size(total)}`,
  progress: { people: 'People on their way', purchases: 'Purchases on their way' },
  cancel: 'Cancel',
  takingIn: (file: string) =>
    `All of ${file} has arrived and is being read. You may leave this page meanwhile.`,
  leaving: 'It is stopped, and what has arrived is thrown away…',
  broken: (file: string, sent: number) =>
    `The line broke. ${size(sent)} of ${file} are kept on the server for a day.`,
  goOn: 'Go on',
  throwAway: 'Throw it away',
  part: (at: number) =>
    `A list that broke off lies here, with ${size(at)}. Choose the same file to go on, or throw it away.`,
  elsewhere: 'A list is being taken in, from another page.',
  refused: (file: string, says: string) => `${file} was not taken in: ${says}`,
  done: (count: number, what: keyof typeof counted, file: string) =>
    `${counted[what](count)} taken in from ${file}.`,
  notTaken: (count: number) =>
    plural(count, { one: '1 row was refused', other: `${number(count)} rows were refused` }),
  notTakenSays: 'Rows are counted as in a spreadsheet: the names of the columns are row 1.',
  row: 'Row',
  reason: 'Reason',
  more: (count: number) =>
    plural(count, { one: '1 more is not listed.', other: `${number(count)} more are not listed.` }),
  saveRefused: 'Save as CSV',
  refusedFile: 'refused rows',
  close: 'Close',
}
