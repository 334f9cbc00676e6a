import type { en } from '../en.ts'

export const exporting: typeof en.exporting = {
  open: 'Exportieren …',
  title: 'Exportieren',
  says: 'Was entsteht, bleibt auf diesem Gerät; nichts wird irgendwohin gesendet.',
  format: 'Format',
  carries: 'Enthält',
  leavesOut: 'Lässt weg',
  act: 'Datei sichern',
  failed: 'Das ließ sich nicht erstellen. Versuch es noch einmal, oder wähle ein anderes Format.',
  noDays: 'Auf diesem Board hat noch nichts einen Tag, also gibt es nichts für einen Kalender.',
  what: 'Welche Karten',
  links: 'Verbindungen',
  counted: (name, count) => `${name} (${count})`,
  noCards: 'Auf diesem Board sind noch keine Karten, also gibt es nichts für eine Tabelle.',
  longCell: (sheet, row, column) =>
    `${sheet}, Zeile ${row}, ${column}: Der Text ist länger, als eine Tabellenkalkulation fasst. Wähle CSV, oder kürze ihn.`,
  formats: {
    plan: {
      name: 'Plandatei',
      carries:
        'Den ganzen Plan: Karten, Verbindungen, Zeichnungen, Einstellungen. Importiere sie, und das Board ist wieder da.',
      leavesOut: 'Kommentare, Reviews, Verlauf und die Bilder selbst.',
    },
    workbook: {
      name: 'Excel-Mappe (.xlsx)',
      carries:
        'Jede Karte, ein Blatt für jede Art, und die Verbindungen. Importiere ein Blatt, und seine Karten sind wieder da.',
      leavesOut:
        'Zeichnungen, die Einstellungen des Plans und wo Karten liegen. Kein Text darin kann als Formel wirken.',
    },
    csv: {
      name: 'CSV-Tabelle',
      carries: 'Die Karten einer Art oder die Verbindungen als Tabelle, die jedes Programm liest.',
      leavesOut:
        'Alle anderen Arten, Zeichnungen und wo Karten liegen. Kein Text darin kann als Formel wirken.',
    },
    calendar: {
      name: 'Kalender (.ics)',
      carries: 'Jede Karte, die einen Tag hat, als ganztägigen Eintrag für jeden Kalender.',
      leavesOut: 'Karten ohne Tag und was worauf wartet.',
    },
  },
}
