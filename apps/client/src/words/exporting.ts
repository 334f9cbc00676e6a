import { formatsIn } from './format.ts'

const { number, plural } = formatsIn('en')

/** The ways out of Parley: what a format is called, what it carries and what it leaves behind. */
export const exporting = {
  open: 'Export…',
  title: 'Export',
  says: 'What is made stays on this device; nothing is sent anywhere.',
  format: 'Format',
  carries: 'Carries',
  leavesOut: 'Leaves out',
  act: 'Save the file',
  print: 'Print…',
  failed: 'It could not be made. Try again, or choose another format.',
  noDays: 'Nothing on this board has a day yet, so there is nothing for a calendar.',
  what: 'Which cards',
  links: 'Links',
  counted: (name: string, count: string) => `${name} (${count})`,
  noCards: 'There are no cards on this board yet, so there is nothing for a table.',
  longCell: (sheet: string, row: number, column: string) =>
    `${sheet}, row ${row}, ${column}: the text is longer than a spreadsheet can hold. Choose CSV, or shorten it.`,
  picture: {
    of: 'Of',
    all: 'The whole canvas',
    some: (count: number) =>
      plural(count, { one: 'The one selected', other: `The ${number(count)} selected` }),
    frame: (name: string) => `Frame: ${name}`,
    unnamed: (at: number) => `${number(at)} without a name`,
    detail: 'Cards',
    near: 'Whole',
    far: 'As blocks with their titles',
    theme: 'Colours',
    light: 'Light',
    dark: 'Dark',
    nothing: 'There is nothing there to be drawn yet.',
    tooLarge: 'This browser cannot make a picture so large. Take one frame, or the drawing (SVG).',
    scaled: (part: string) =>
      `A browser holds no picture so large, so it was scaled to ${part}. Take one frame to read every word.`,
  },
  slides: {
    which: 'Slides',
    both: 'Frames and numbers',
    frames: 'Frames alone',
    figures: 'Numbers alone',
    drawing: 'What is drawn by hand in this frame',
  },
  formats: {
    plan: {
      name: 'Plan file',
      carries: 'The whole plan: cards, links, drawings, settings. Import it and the board is there again.',
      leavesOut: 'Comments, reviews, history and the pictures themselves.',
    },
    workbook: {
      name: 'Excel (.xlsx)',
      carries: 'Every card, a sheet for each kind, and the links. Import it and all of them are there again.',
      leavesOut:
        'Drawings, the plan’s own settings, and where cards lie. No text in it can act as a formula.',
    },
    csv: {
      name: 'CSV table',
      carries: 'The cards of one kind, or the links, as a table that any program reads.',
      leavesOut: 'All other kinds, drawings, and where cards lie. No text in it can act as a formula.',
    },
    png: {
      name: 'Picture (PNG)',
      carries: 'Cards, links, frames and drawings as they lie on the canvas, for any document or message.',
      leavesOut: 'Findings, comments and who is on the board. Nothing in it can be selected or searched.',
    },
    svg: {
      name: 'Drawing (SVG)',
      carries:
        'The same as lines and letters: sharp at any size, and each part can be changed in a drawing program.',
      leavesOut: 'Findings, comments and who is on the board.',
    },
    pdf: {
      name: 'Brief (PDF)',
      carries:
        'The plan in plain sentences with its charts, to be read by anybody. The browser’s print dialog opens: choose “Save as PDF” there, or a printer.',
      leavesOut:
        'The canvas, and what is only a field on a card. It is printed light, also from a dark page.',
    },
    slides: {
      name: 'Slides (PPTX)',
      carries:
        'A slide for each frame, with its cards as shapes and text that can be changed, and a slide for each figure: pace, coverage, loop, money, both returns.',
      leavesOut:
        'Cards outside of every frame, findings and comments. Without a frame, the whole canvas is one slide.',
    },
    calendar: {
      name: 'Calendar (.ics)',
      carries: 'Every card that has a day, as an entry of whole days for any calendar.',
      leavesOut: 'Cards without a day, and what waits for what.',
    },
  },
}
