import type { en } from '../en.ts'
import { formatsIn } from '../format.ts'

const { number, plural } = formatsIn('de')

export const exporting: typeof en.exporting = {
  open: 'Exportieren …',
  title: 'Exportieren',
  says: 'Was entsteht, bleibt auf diesem Gerät; nichts wird irgendwohin gesendet.',
  format: 'Format',
  carries: 'Enthält',
  leavesOut: 'Lässt weg',
  act: 'Datei sichern',
  print: 'Drucken …',
  failed: 'Das ließ sich nicht erstellen. Versuch es noch einmal, oder wähle ein anderes Format.',
  noDays: 'Auf diesem Board hat noch nichts einen Tag, also gibt es nichts für einen Kalender.',
  what: 'Welche Karten',
  links: 'Verbindungen',
  counted: (name, count) => `${name} (${count})`,
  noCards: 'Auf diesem Board sind noch keine Karten, also gibt es nichts für eine Tabelle.',
  longCell: (sheet, row, column) =>
    `${sheet}, Zeile ${row}, ${column}: Der Text ist länger, als eine Tabellenkalkulation fasst. Wähle CSV, oder kürze ihn.`,
  picture: {
    of: 'Wovon',
    all: 'Die ganze Fläche',
    some: (count: number) =>
      plural(count, { one: 'Das eine Ausgewählte', other: `Die ${number(count)} Ausgewählten` }),
    frame: (name: string) => `Rahmen: ${name}`,
    unnamed: (at: number) => `${number(at)} ohne Namen`,
    detail: 'Karten',
    near: 'Ganz',
    far: 'Als Blöcke mit Titel',
    theme: 'Farben',
    light: 'Hell',
    dark: 'Dunkel',
    nothing: 'Dort ist noch nichts zu zeichnen.',
    tooLarge: 'So groß kann dieser Browser kein Bild machen. Nimm einen Rahmen oder die Zeichnung (SVG).',
    scaled: (part: string) =>
      `Ein so großes Bild hält kein Browser, darum wurde es auf ${part} verkleinert. Nimm einen Rahmen, um jedes Wort zu lesen.`,
  },
  slides: {
    which: 'Folien',
    both: 'Rahmen und Zahlen',
    frames: 'Nur Rahmen',
    figures: 'Nur Zahlen',
    drawing: 'Was in diesem Rahmen von Hand gezeichnet ist',
  },
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
        'Jede Karte, ein Blatt für jede Art, und die Verbindungen. Importiere sie, und alle sind wieder da.',
      leavesOut:
        'Zeichnungen, die Einstellungen des Plans und wo Karten liegen. Kein Text darin kann als Formel wirken.',
    },
    csv: {
      name: 'CSV-Tabelle',
      carries: 'Die Karten einer Art oder die Verbindungen als Tabelle, die jedes Programm liest.',
      leavesOut:
        'Alle anderen Arten, Zeichnungen und wo Karten liegen. Kein Text darin kann als Formel wirken.',
    },
    png: {
      name: 'Bild (PNG)',
      carries:
        'Karten, Verbindungen, Rahmen und Zeichnungen, wie sie auf der Fläche liegen, für jedes Dokument und jede Nachricht.',
      leavesOut:
        'Befunde, Kommentare und wer auf dem Board ist. Nichts darin lässt sich auswählen oder durchsuchen.',
    },
    svg: {
      name: 'Zeichnung (SVG)',
      carries:
        'Dasselbe als Linien und Buchstaben: in jeder Größe scharf, und jeder Teil lässt sich in einem Zeichenprogramm ändern.',
      leavesOut: 'Befunde, Kommentare und wer auf dem Board ist.',
    },
    pdf: {
      name: 'Briefing (PDF)',
      carries:
        'Den Plan in einfachen Sätzen mit seinen Schaubildern, für jeden zu lesen. Der Druckdialog des Browsers öffnet sich: Wähle dort „Als PDF sichern“ oder einen Drucker.',
      leavesOut:
        'Die Fläche, und was nur ein Feld auf einer Karte ist. Gedruckt wird hell, auch von einer dunklen Seite.',
    },
    slides: {
      name: 'Folien (PPTX)',
      carries:
        'Eine Folie je Rahmen, mit seinen Karten als Formen und Text zum Ändern, und eine Folie je Schaubild: Tempo, Abdeckung, Kreislauf, Geld, beide Erträge.',
      leavesOut:
        'Karten außerhalb aller Rahmen, Befunde und Kommentare. Ohne Rahmen ist die ganze Fläche eine Folie.',
    },
    calendar: {
      name: 'Kalender (.ics)',
      carries: 'Jede Karte, die einen Tag hat, als ganztägigen Eintrag für jeden Kalender.',
      leavesOut: 'Karten ohne Tag und was worauf wartet.',
    },
  },
}
