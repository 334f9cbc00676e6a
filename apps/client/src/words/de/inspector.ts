import type { en } from '../en.ts'
import { formatsIn } from '../format.ts'

const { number, plural } = formatsIn('de')

export const inspector: typeof en.board.inspector = {
  nothing: 'Keine Karte gewählt',
  plan: 'Der Plan',
  planSays: 'Was für die ganze Kampagne gilt. Wähle eine Karte, um ihre Felder zu sehen.',
  title: 'Titel',
  untitled: (kind) => `${kind} ohne Titel`,
  notes: 'Notizen',
  notesHelp: 'Was sonst wissenswert ist.',
  more: 'Mehr',
  moreWith: (names) => `Mehr: ${names}`,
  all: 'Status, Verantwortlich, Stichwörter, Notizen',
  notSaid: 'Nicht angegeben',
  unset: (label) => `${label} leeren`,
  menu: (title) => `Mehr zu ${title}`,
  goTo: 'Auf der Fläche zeigen',
  delete: 'Löschen',
  deleted: (title) => `„${title}“ ist gelöscht.`,
  deletedMany: (count) =>
    plural(count, { one: '1 Karte ist gelöscht.', other: `${number(count)} Karten sind gelöscht.` }),
  duplicate: 'Verdoppeln',
  lock: 'Sperren',
  unlock: 'Entsperren',
  locked: 'Gesperrt. Entsperre die Karte, um sie zu ändern.',
  writes: (name) => `${name} schreibt hier`,
  to: 'bis',
  until: (label) => `${label} (Ende)`,
  weeks: (days) =>
    days < 14
      ? plural(days, { one: '1 Tag', other: `${number(days)} Tage` })
      : plural(Math.round(days / 7), { one: '1 Woche', other: `${number(Math.round(days / 7))} Wochen` }),
  backwards: 'Es endet, bevor es beginnt.',
  wrong: {
    number: 'Keine Zahl.',
    between: (from, to) => `Ein Anteil von ${from} bis ${to}\u00A0%.`,
    outside: (typed, ends) => `„${typed}“ ist nicht möglich: ${ends}.`,
    didYouMean: (first, second) => `Meinst du ${first} oder ${second}?`,
    currency: (label, typed) => `${label}: „${typed}“ ist kein Kürzel einer Währung wie EUR oder NOK.`,
    timeZone: (label, typed) => `${label}: „${typed}“ ist nicht der Name einer Zeitzone wie Europe/Berlin.`,
    date: 'Kein Tag.',
    time: 'Keine Uhrzeit wie 17:30.',
  },
  ends: {
    atLeast: (least) => `mindestens ${least}`,
    above: (least) => `mehr als ${least}`,
    between: (from, to) => `von ${from} bis ${to}`,
  },
  list: {
    add: 'Enter fügt eine Zeile an',
    line: (label, at) => `${label}, Zeile ${at}`,
    remove: (text) => `${text} entfernen`,
    empty: 'Diese Zeile',
  },
  keyed: {
    add: { brand: 'Marke', locale: 'Sprache', segment: 'Segment oder Treueklasse', claim: 'Aussage' },
    name: {
      brand: 'Name der Marke',
      locale: 'Sprache, etwa de oder en',
      segment: 'Segment oder Treueklasse',
      claim: 'Worüber etwas ausgesagt wird, etwa Verpackung',
    },
    value: (key) => key,
    remove: (key) => `${key} entfernen`,
  },
  shares: {
    own: 'eigene',
    brand: 'Marke',
    share: 'Anteil, %',
    notAName: 'Eine Marke hat einen Namen. Ihr Anteil steht daneben, sobald sie in der Liste ist.',
    percent: (brand) => `${brand}, Prozent`,
    less: (brand) => `Weniger ${brand}`,
    more: (brand) => `Mehr ${brand}`,
    missing: (rest) => `${rest} fehlen`,
    over: (rest) => `${rest} zu viel`,
    rest: 'Rest an andere',
    other: 'Andere',
    says: (parts) => `Anteil an den Kategorieausgaben: ${parts}`,
  },
  scales: {
    hollow: (brand) => `Hohl: wie ${brand} klingt`,
    value: (low, high, value) =>
      value === 0
        ? `zwischen ${low} und ${high}`
        : value < 0
          ? `${low} ${number(-value)}`
          : `${high} ${number(value)}`,
    name: (low, high) => `${low} bis ${high}`,
    unset: 'nicht gesetzt',
  },
  rows: {
    add: (label) => `Zeile hinzufügen: ${label}`,
    remove: (label, at) => `Zeile ${at} entfernen: ${label}`,
    row: (label, at) => `${label} ${at}`,
  },
  value: {
    label: 'Was ein Kunde wert ist',
    worth: 'ist wert',
    unknown: '—',
    help: 'Aus Marge, dem Anteil, der bleibt, und dem Abzinsungssatz ergibt sich, was ein Kunde wert ist.',
  },
  people: {
    times: (factor, people) => `${factor} Personen je Datensatz: ${people} Personen`,
    timesAYear: (times) => plural(times, { one: 'einmal im Jahr', other: `${number(times)}-mal im Jahr` }),
  },
  links: {
    title: 'Verbindungen',
    none: 'Noch ist nichts damit verbunden.',
    add: 'Verbinden mit …',
    verb: 'Wie',
    card: 'Womit',
    chooseCard: 'Karte wählen',
    act: 'Verbinden',
    remove: (sentence) => `Verbindung entfernen: ${sentence}`,
    edit: (sentence) => `Felder der Verbindung: ${sentence}`,
    noneFits: 'Auf dem Board ist noch keine Karte, die passt.',
    removed: 'Die Verbindung ist entfernt.',
  },
  link: {
    word: 'Verbindung',
    verb: 'Verb',
    remove: 'Verbindung entfernen',
  },
  many: {
    title: (count) => `${number(count)} gewählt`,
    status: 'Status',
    align: 'Ausrichten',
    alignments: { left: 'Linke Kanten', centre: 'Mitten', top: 'Obere Kanten', middle: 'Mittellinien' },
    tidy: 'Aufräumen',
    delete: (count) => plural(count, { one: '1 Karte löschen', other: `${number(count)} Karten löschen` }),
  },
}
