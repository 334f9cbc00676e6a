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
  formats: {
    plan: {
      name: 'Plandatei',
      carries:
        'Den ganzen Plan: Karten, Verbindungen, Zeichnungen, Einstellungen. Importiere sie, und das Board ist wieder da.',
      leavesOut: 'Kommentare, Reviews, Verlauf und die Bilder selbst.',
    },
    calendar: {
      name: 'Kalender (.ics)',
      carries: 'Jede Karte, die einen Tag hat, als ganztägigen Eintrag für jeden Kalender.',
      leavesOut: 'Karten ohne Tag und was worauf wartet.',
    },
  },
}
