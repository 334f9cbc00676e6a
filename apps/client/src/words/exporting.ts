/** The ways out of Parley: what a format is called, what it carries and what it leaves behind. */
export const exporting = {
  open: 'Export…',
  title: 'Export',
  says: 'What is made stays on this device; nothing is sent anywhere.',
  format: 'Format',
  carries: 'Carries',
  leavesOut: 'Leaves out',
  act: 'Save the file',
  failed: 'It could not be made. Try again, or choose another format.',
  noDays: 'Nothing on this board has a day yet, so there is nothing for a calendar.',
  what: 'Which cards',
  links: 'Links',
  counted: (name: string, count: string) => `${name} (${count})`,
  noCards: 'There are no cards on this board yet, so there is nothing for a table.',
  longCell: (sheet: string, row: number, column: string) =>
    `${sheet}, row ${row}, ${column}: the text is longer than a spreadsheet can hold. Choose CSV, or shorten it.`,
  formats: {
    plan: {
      name: 'Plan file',
      carries: 'The whole plan: cards, links, drawings, settings. Import it and the board is there again.',
      leavesOut: 'Comments, reviews, history and the pictures themselves.',
    },
    workbook: {
      name: 'Excel (.xlsx)',
      carries:
        'Every card, a sheet for each kind, and the links. Import a sheet and its cards are there again.',
      leavesOut:
        'Drawings, the plan’s own settings, and where cards lie. No text in it can act as a formula.',
    },
    csv: {
      name: 'CSV table',
      carries: 'The cards of one kind, or the links, as a table that any program reads.',
      leavesOut: 'All other kinds, drawings, and where cards lie. No text in it can act as a formula.',
    },
    calendar: {
      name: 'Calendar (.ics)',
      carries: 'Every card that has a day, as an entry of whole days for any calendar.',
      leavesOut: 'Cards without a day, and what waits for what.',
    },
  },
}
