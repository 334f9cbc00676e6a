import type { en } from '../en.ts'
import { formatsIn } from '../format.ts'

const { number, plural } = formatsIn('de')

const rowsOf = (count: number) => plural(count, { one: '1 Zeile', other: `${number(count)} Zeilen` })
const megabytes = (bytes: number) => `${number(bytes / 1_000_000, { maximumFractionDigits: 1 })} MB`
const inSheet = (sheet: string) => (sheet === '' ? '' : `, in „${sheet}“`)

export const importing: typeof en.importing = {
  open: 'Tabelle importieren …',
  about: 'CSV, Excel, eine Liste oder Haftnotizen werden Karten',
  title: 'Tabelle importieren',
  says: 'Jede Zeile wird eine Karte. Gelesen wird auf diesem Gerät; auf dem Board steht nichts, ehe du es sagst.',
  choose: 'Datei wählen',
  chooseSays: 'CSV, Excel (.xlsx) oder ein Text mit einer Zeile für jede Sache.',
  orPaste: 'Oder Zellen oder eine Liste einfügen',
  read: 'Lesen',
  pasted: 'Eingefügtes',
  reading: (file) => `${file} wird gelesen …`,
  checking: 'Wird durchgesehen …',
  another: 'Andere Tabelle',
  refusedTitle: (file) => `${file} wurde nicht gelesen.`,
  oneOnly: 'Eine Tabelle nach der anderen: Die erste wurde genommen.',
  facts: (rows, columns, out) =>
    `${rowsOf(rows)}, ${plural(columns, { one: '1 Spalte', other: `${number(columns)} Spalten` })}${
      out > 0 ? `, davon ${number(out)} ausgelassen` : ''
    }`,
  encodings: {
    'utf-16': 'In UTF-16 geschrieben und so gelesen.',
    'windows-1252':
      'Nicht in UTF-8 geschrieben; als Windows-1252 gelesen. Sieh nach, ob Umlaute und Akzente stimmen.',
  },
  sheet: 'Blatt',
  header: 'Die erste Zeile sagt, was die Spalten sind',
  parting: 'Zellen sind getrennt durch',
  partings: {
    ',': 'Komma',
    ';': 'Strichpunkt',
    '\t': 'Tabulator',
    '|': 'Senkrechten Strich',
    line: 'Nichts: eine Zeile ist eine Karte',
  },
  way: 'Zahlen und Tage sind geschrieben',
  wayOf: (language, number, day) => `${language}: ${number}, ${day}`,
  kind: 'Jede Zeile ist',
  keyedBy: 'Karten, die es schon gibt',
  keyedBys: {
    new: 'Jede Zeile als neue Karte dazu',
    id: 'Die Karte mit derselben Kennung ändern',
    title: 'Die Karte mit demselben Titel ändern',
  },
  keyedHelp: 'Eine leere Zelle ändert nichts.',
  columns: 'Spalten',
  column: (at) => `Spalte ${number(at)}`,
  becomes: (column) => `„${column}“ wird`,
  standsThere: 'In der Tabelle',
  becomesHead: 'Wird',
  leaveOut: 'Weggelassen',
  fields: 'Felder',
  links: 'Verbindungen zu Karten, die da genannt sind',
  preview: 'Die ersten Karten',
  row: 'Zeile',
  faults: (count) =>
    plural(count, {
      one: '1 Zelle lässt sich nicht lesen',
      other: `${number(count)} Zellen lassen sich nicht lesen`,
    }),
  faultsSays:
    'Verbessere sie hier, lass die Spalte weg oder verbessere die Datei. Ehe alles stimmt, kommt nichts aufs Board.',
  moreFaults: (count) => plural(count, { one: 'Und 1 weitere.', other: `Und ${number(count)} weitere.` }),
  leaveRows: (count) =>
    plural(count, { one: 'Diese Zeile weglassen', other: `Diese ${number(count)} Zeilen weglassen` }),
  leftOut: (count) => `${rowsOf(count)} weggelassen.`,
  fault: (row, column, says) => `Zeile ${number(row)}, ${column}: ${says}.`,
  wrong: {
    number: (typed) => `„${typed}“ ist keine Zahl`,
    outside: (typed, ends) => `„${typed}“ ist nicht möglich: ${ends}`,
    day: (typed) => `„${typed}“ ist kein Tag`,
    time: (typed) => `„${typed}“ ist keine Uhrzeit wie 17:30`,
    yesNo: (typed) => `„${typed}“ ist weder ja noch nein`,
    choice: (typed, options) => `„${typed}“ steht nicht in der Liste: ${options}`,
    json: (typed) => `„${typed}“ ist kein JSON`,
    tooLong: () => 'der Text ist länger als 100.000 Zeichen',
    value: (typed) => `„${typed}“ passt da nicht hin`,
    noCard: (typed) => `„${typed}“ nennt keine Karte auf diesem Board, zu der das führen kann`,
    manyCards: (typed) => `„${typed}“ nennt mehr als eine Karte`,
    twin: (typed) => `„${typed}“ steht schon in einer Zeile darüber`,
    locked: (typed) => `„${typed}“ ist auf dem Board gesperrt`,
  },
  nothingChosen: 'Noch wird keine Spalte zu etwas. Sag von mindestens einer, was sie ist.',
  noTitle:
    'Keine Spalte wird der Titel: Die neuen Karten hätten keinen Namen. Wähle „Titel“ bei der, die ihn sagt.',
  tooMany: (room) =>
    room <= 0
      ? 'Das Board ist voll.'
      : `Mehr Karten, als passen: Auf diesem Board ist Platz für ${number(room)}.`,
  act: (count) => plural(count, { one: '1 Karte aufs Board', other: `${number(count)} Karten aufs Board` }),
  actChanges: (added, changed) => `${number(added)} dazu, ${number(changed)} ändern`,
  asText: 'Doch als Text hinlegen',
  done: (added, changed, many) => {
    const isNew = `${many}: ${number(added)} dazu`
    if (changed === 0) return `${isNew}.`
    return added === 0 ? `${many}: ${number(changed)} geändert.` : `${isNew}, ${number(changed)} geändert.`
  },
  whole: {
    says: 'Alle Karten und die Verbindungen zwischen ihnen, in einem Schritt. Eine Karte, die der Kennung nach schon hier ist, wird geändert.',
    isNew: 'Neu',
    isThere: 'Schon hier',
    oneSheet: 'Nur ein Blatt …',
    act: (cards, links) =>
      cards + links === 0
        ? 'Ändern, was hier ist'
        : `${plural(cards, { one: '1 Karte', other: `${number(cards)} Karten` })} und ${plural(links, { one: '1 Verbindung', other: `${number(links)} Verbindungen` })} auf das Board legen`,
    tooMany: (cards, links) =>
      `Mehr, als passt: Auf diesem Board ist Platz für ${number(Math.max(0, cards))} Karten und ${number(Math.max(0, links))} Verbindungen.`,
    fault: (sheet, says) => `${sheet}. ${says}`,
    faultsSays:
      'Richte sie in der Datei und wähle sie noch einmal. Es wird nichts abgelegt, ehe alles stimmt.',
    done: (added, changed, links) =>
      `Karten: ${number(added)} dazu, ${number(changed)} geändert. Verbindungen: ${number(links)} dazu.`,
  },
  undo: 'Zurücknehmen',
  notNow: 'Dieses Board lässt sich gerade nicht ändern.',
  refused: {
    tooLarge: (bytes, most) =>
      `Sie hat ${megabytes(bytes)}; gelesen werden höchstens ${megabytes(most)}. Teile sie, oder sichere nur die Spalten, die du brauchst.`,
    empty: 'Es steht nichts darin.',
    picture: 'Das ist ein Bild, keine Tabelle.',
    planFile: 'Das ist ein ganzer Plan. Importiere ihn auf der Seite der Boards.',
    notATable: 'Das ist keine Tabelle. Sichere sie als CSV oder als Excel-Arbeitsmappe (.xlsx).',
    oldExcel: 'Das ist eine Excel-Datei von vor 2007 (.xls). Öffne sie und sichere sie als .xlsx oder CSV.',
    encrypted: 'Sie ist mit einem Passwort gesperrt. Öffne sie, nimm es weg und sichere sie noch einmal.',
    otherWorkbook: 'Das ist eine Mappe eines anderen Programms. Sichere sie als .xlsx oder CSV.',
    broken:
      'Sie ist beschädigt oder nicht, was ihr Anfang sagt. Öffne sie in einer Tabellenkalkulation und sichere sie noch einmal.',
    nul: (row) =>
      `Um Zeile ${number(row)} steht ein Zeichen, das kein Text hat. Es ist keine Tabelle, oder sie ist beschädigt.`,
    openQuote: (row) => `In Zeile ${number(row)} beginnt ein Anführungszeichen und endet nie.`,
    badQuote: (row) =>
      `In Zeile ${number(row)} folgen Zeichen auf ein schließendes Anführungszeichen. In einer Zelle schreibt man es doppelt.`,
    tooManyRows: (sheet, most) =>
      `Sie hat mehr Zeilen, als ein Board Karten fasst: ${number(most)}${inSheet(sheet)}.`,
    tooManyColumns: (sheet, row, columns, most) =>
      `Zeile ${number(row)}${inSheet(sheet)} hat ${number(columns)} Spalten; gelesen werden höchstens ${number(most)}.`,
    longCell: (sheet, row, column, most) =>
      `Zeile ${number(row)}, Spalte ${number(column)}${inSheet(sheet)}: Der Text ist länger als ${number(most)} Zeichen.`,
    tooManyCells: (most) => `Sie hat mehr als ${number(most)} Zellen. Teile sie.`,
    tooManySheets: (most) => `Sie hat mehr als ${number(most)} Blätter.`,
    tooManyParts: (most) => `Sie ist aus mehr als ${number(most)} Teilen gepackt; das braucht keine Tabelle.`,
    inflates: (part, most) =>
      `Ausgepackt wäre sie größer als ${megabytes(most)}, bei „${part}“. Sie wurde nicht ausgepackt.`,
    doctype: (part) => `„${part}“ darin legt eigene Wörter fest (DOCTYPE); das braucht keine Tabelle.`,
    strangeName: (part) => `Ein Teil von ihr heißt „${part}“, als läge er außerhalb der Datei.`,
    twicePart: (part) => `Zwei Teile von ihr heißen „${part}“.`,
    endless: (part) => `„${part}“ darin enthält einen Text, der länger ist als jede Zelle sein darf.`,
    lies: (part) => `„${part}“ darin ist größer, als es sagt. Es wurde nicht ausgepackt.`,
    tooSlow: (seconds) => `In ${number(seconds)} Sekunden war sie nicht gelesen. Teile sie.`,
  },
}
