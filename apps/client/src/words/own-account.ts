/** The page of one's own account. */
export const ownAccount = {
  title: 'Your account',
  documentTitle: 'Your account · Parley',
  saved: 'Saved.',
  name: {
    title: 'Your name',
    says: 'Others see it at your cursor and beside what you write.',
    label: 'Name',
    act: 'Change the name',
    missing: 'Others need a name to call you by.',
  },
  keep: {
    title: 'Come in from any device',
    says: 'You came by a link and are known in this browser alone. With an e-mail and a password you are the same person everywhere, with the same boards.',
    act: 'Open an account',
    done: 'You can sign in with this e-mail from now on.',
  },
  languageSays: 'Of this page, on this device. What people wrote stays in the language they wrote it in.',
  password: {
    title: 'Password',
    signsIn: (email: string) => `You sign in as ${email}.`,
    current: 'Current password',
    next: 'New password',
    act: 'Change the password',
    done: 'The password is changed. Your other browsers are signed out.',
    missing: 'Write the password that you have now.',
  },
  sessions: {
    title: 'Where you are signed in',
    says: 'A device that you do not know? Sign it out, and change your password.',
    saysGuest: 'A device that you do not know? Sign it out.',
    device: (browser: string | null, system: string | null) =>
      browser && system
        ? `${browser} on ${system}`
        : (browser ?? system ?? 'A browser that does not name itself'),
    thisOne: 'this browser',
    seen: (when: string) => `Last seen ${when}`,
    end: 'Sign out',
    endNamed: (device: string) => `Sign out ${device}`,
    ended: 'Signed out there.',
    endOthers: 'Sign out everywhere else',
    endedOthers: 'Only this browser is signed in now.',
  },
  data: {
    title: 'Your data',
    says: 'One file with everything that is kept about you here.',
    act: 'Export your data',
    file: 'parley account',
    done: (file: string) => `Saved as ${file}.`,
  },
  close: {
    title: 'Close the account',
    says: 'Your name leaves all that you wrote; what you wrote stays. Your boards go to the workspace’s owner, and links that you made lead nowhere any more.',
    titleGuest: 'Leave for good',
    saysGuest:
      'Your name leaves all that you wrote; what you wrote stays. You are let in to no board any more.',
    act: 'Close the account',
    actGuest: 'Leave for good',
    dialog: (name: string) => `Close the account of ${name}`,
    dialogGuest: (name: string) => `Leave for good, ${name}`,
    explains: 'It cannot be taken back.',
    password: 'Your password',
    missing: 'Write your password, so that nobody else does this for you.',
  },
}
