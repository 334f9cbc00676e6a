import type { intake as english } from '../intake.ts'
import { formatsIn } from '../format.ts'

const { number, plural, list } = formatsIn('de')

const size = (bytes: number) => `${number(bytes / 1_000_000, { maximumFractionDigits: 1 })}\u00A0MB`

const columns: typeof english.columns = {
  id: 'Kennung',
  type: 'Art',
  language: 'Sprache',
  consent: 'Einwilligung',
  person: 'Wer',
  date: 'Datum',
  category: 'Kategorie',
  brand: 'Marke',
  quantity: 'Menge',
  amount: 'Betrag',
}
const isSayable = (column: string): boolean => column === 'type' || column === 'category'
const counted = {
  people: (count: number) => plural(count, { one: '1 Person', other: `${number(count)} Personen` }),
  purchases: (count: number) => plural(count, { one: '1 Kauf', other: `${number(count)} Käufe` }),
}

export const intake: typeof english = {
  title: 'Personen und Käufe',
  says: 'Listen als CSV oder Excel (.xlsx). Noch einmal importiert, bringt eine Liste auf den neuesten Stand: Personen werden an ihrer Kennung erkannt, und derselbe Kauf zählt einmal.',
  heads: { people: 'Personen', purchases: 'Käufe' },
  needs: {
    people:
      'Braucht eine Kennung und eine Art („customer“ oder „prospect“), die du auch für alle auf einmal sagen kannst. Sprache, Einwilligung und alle anderen Spalten bleiben erhalten, wenn du sie nicht weglässt.',
    purchases:
      'Braucht Person, Datum, Kategorie, Marke, Menge und Betrag; eine Kategorie kannst du auch für alle auf einmal sagen. Importiere zuerst die Personen.',
  },
  open: { people: 'Personen importieren …', purchases: 'Käufe importieren …' },
  reading: (file) => `${file} wird angesehen …`,
  another: 'Andere Datei',
  sheet: 'Blatt',
  columns,
  ownField: 'Bleibt unter eigenem Namen',
  leftOut: 'Weggelassen',
  missing: (ours) =>
    ours.every(isSayable)
      ? `Sag, welche Spalte das ist: ${list(ours.map((column) => columns[column]))}. Fehlt sie in der Datei, sag es für alle auf einmal.`
      : `Sag, welche Spalte das ist: ${list(ours.map((column) => columns[column]))}. Fehlt sie in der Datei, ergänze sie dort zuerst.`,
  all: {
    label: { people: 'Alle sind', purchases: 'Kategorie aller Käufe' },
    open: 'Noch nicht gesagt',
    types: { customer: 'Kundschaft', prospect: 'Interessierte' },
  },
  twice: (name) => `Zwei Spalten heißen „${name}“. Benenne in der Datei eine um.`,
  tooLong: (bytes) => `Die Datei hat ${size(bytes)}; höchstens 2\u00A0GB werden genommen.`,
  preview: 'Die ersten Zeilen',
  bad: (bad, looked) =>
    bad === 0
      ? plural(looked, {
          one: 'Die erste Zeile ist in Ordnung.',
          other: `Die ersten ${number(looked)} Zeilen sind in Ordnung.`,
        })
      : plural(bad, {
          one: `Von den ersten ${number(looked)} Zeilen würde 1 abgelehnt:`,
          other: `Von den ersten ${number(looked)} Zeilen würden ${number(bad)} abgelehnt:`,
        }),
  badRow: (row, reason) => `Zeile ${number(row)}: ${reason}`,
  moreBad: (count) => `und ${number(count)} weitere`,
  act: { people: 'Personen importieren', purchases: 'Käufe importieren' },
  goOnHere: (at) => `Von dieser Datei sind schon ${size(at)} angekommen: dort weitermachen`,
  sending: (file) => `${file} wird gesendet …`,
  sent: (sent, total) => `${size(sent)} von ${size(total)}`,
  progress: { people: 'Personen unterwegs', purchases: 'Käufe unterwegs' },
  cancel: 'Abbrechen',
  takingIn: (file) =>
    `${file} ist ganz angekommen und wird gelesen. Du kannst diese Seite inzwischen verlassen.`,
  leaving: 'Es wird angehalten, und was ankam, wird weggeworfen …',
  broken: (file, sent) =>
    `Die Verbindung riss ab. ${size(sent)} von ${file} bleiben einen Tag lang auf dem Server.`,
  goOn: 'Weitermachen',
  throwAway: 'Wegwerfen',
  part: (at) =>
    `Hier liegt eine Liste, die bei ${size(at)} abriss. Wähle dieselbe Datei, um weiterzumachen, oder wirf sie weg.`,
  elsewhere: 'Von einer anderen Seite aus wird gerade eine Liste übernommen.',
  refused: (file, says) => `${file} wurde nicht übernommen: ${says}`,
  done: (count, what, file) => `${counted[what](count)} aus ${file} übernommen.`,
  notTaken: (count) =>
    plural(count, { one: '1 Zeile wurde abgelehnt', other: `${number(count)} Zeilen wurden abgelehnt` }),
  notTakenSays: 'Gezählt wird wie in einer Tabelle: Die Namen der Spalten sind Zeile 1.',
  row: 'Zeile',
  reason: 'Grund',
  more: (count) =>
    plural(count, { one: '1 weitere steht nicht da.', other: `${number(count)} weitere stehen nicht da.` }),
  saveRefused: 'Als CSV sichern',
  refusedFile: 'abgelehnte Zeilen',
  close: 'Schließen',
}
