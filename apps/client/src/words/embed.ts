/** Showing a board to whoever has a link. */
export const embed = {
  /** Of the page, before the plan is there. */
  title: 'A plan',
  only: 'Read only',
  gone: 'Nothing is shown here any more',
  open: 'Show it by a link, without an account…',
  make: {
    title: 'Show it by a link',
    says: 'Whoever has the link sees the plan as it stands, and can do nothing with it. Other pages may show it in a frame.',
    what: 'What is shown',
    view: (view: string) => `This view: ${view}`,
    whole: 'The whole board',
    name: 'What the link is called',
    nameHelp: 'For your list of links. Whoever has the link does not see it.',
    missing: 'It needs a name.',
    act: 'Make the link',
    filtered: 'Of cards that the filter leaves out no name and no word is sent.',
    never: 'Notes, comments, findings and people stay here.',
  },
  ready: {
    title: 'The link is ready',
    says: 'Whoever has it can look. It cannot be shown again.',
    frame: 'For another page',
    copyFrame: 'Copy the frame',
  },
  list: 'Links that only show',
  wholeBoard: 'The whole board',
  revoke: 'End it',
  revoked: 'The link is ended. It shows nothing any more.',
}
