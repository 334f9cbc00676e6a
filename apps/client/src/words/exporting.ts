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
  formats: {
    plan: {
      name: 'Plan file',
      carries: 'The whole plan: cards, links, drawings, settings. Import it and the board is there again.',
      leavesOut: 'Comments, reviews, history and the pictures themselves.',
    },
    calendar: {
      name: 'Calendar (.ics)',
      carries: 'Every card that has a day, as an entry of whole days for any calendar.',
      leavesOut: 'Cards without a day, and what waits for what.',
    },
  },
}
