/** Sentences of the interface itself: what every page says alike. */
export const ui = {
  product: 'Parley',
  cancel: 'Cancel',
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied.',
  cannotCopy: 'The browser did not allow copying. Select the text and copy it yourself.',
  tryAgain: 'Try again',
  reload: 'Reload the page',
  loading: 'Loading',
  menu: 'Menu',
  /** Keys as they are named on a keyboard: Ctrl Shift Z. */
  keys: (keys: string): string => keys,
  notifications: 'What just happened',
  optional: 'optional',
  noDay: 'No day',
  showPassword: 'Show the password',
  hidePassword: 'Hide the password',
  allBoards: 'All boards',
  language: 'Language',
  languageOfBrowser: 'As the browser',
  theme: 'Appearance',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  faces: {
    you: (name: string) => `You, ${name}`,
    more: (count: number) => `and ${count} more`,
    moreShort: (count: number) => `+${count}`,
  },
  severity: { error: 'Error', warning: 'Warning', hint: 'Hint', good: 'Sound' },
  broken: {
    title: 'This page broke',
    says: 'What you had saved is safe on the server. Reloading brings it back.',
    detail: 'What happened',
  },
  unreachable: {
    title: 'The server does not answer',
    says: 'Your boards are safe there. This page tries again by itself.',
  },
  missing: {
    title: 'The server does not answer',
    says: 'This part of the page was never opened here, and has to come from the server. What you wrote stays on this device.',
  },
  anew: {
    title: 'Load the page anew',
    says: 'This part did not come: the server was away, or has a newer page by now. What you wrote stays.',
  },
  notFound: {
    title: 'There is nothing at this address',
    says: 'The board may have been deleted, or it is not shared with you.',
    back: 'Back to the boards',
  },
}
