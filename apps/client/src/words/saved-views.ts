/** Views with a name, to come back to. */
export const savedViews = {
  title: 'Saved views',
  save: 'Save this view…',
  saveTitle: 'Save this view',
  saveSays: 'The view you see now, with its filter. Opening it brings you back to it.',
  act: 'Save',
  saved: 'Saved. It is in the filter’s menu.',
  name: 'Name',
  missing: 'It needs a name.',
  forWhom: 'For whom',
  forMe: 'Only for me',
  forAll: 'For everybody',
  acts: (name: string) => `What to do with “${name}”`,
  rename: 'Rename',
  renameTitle: 'Rename the view',
  remove: 'Delete',
  removed: (name: string) => `“${name}” is deleted.`,
}
