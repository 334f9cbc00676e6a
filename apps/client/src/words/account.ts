const mayDo: Readonly<Record<string, string>> = {
  viewer: 'look at the board',
  commenter: 'look at the board and comment',
  participant: 'look at the board, comment and propose feedback',
  editor: 'work on the board',
}

/** Signing up, signing in, coming by a link. */
export const account = {
  welcome: {
    title: 'Set up Parley',
    says: 'The first account owns this workspace. Everybody else comes by invitation.',
    act: 'Set up',
  },
  joinWorkspace: {
    title: 'Join the workspace',
    says: 'You were invited. Choose the name that others see.',
    act: 'Join',
  },
  joinAsMember: {
    says: (name: string) =>
      `You stay ${name}: what you wrote as a guest is yours, and you plan on every board from now on.`,
    act: 'Join the workspace',
  },
  joinAsGuest: 'You were invited. What you wrote as a guest stays yours.',
  signIn: {
    title: 'Sign in',
    says: 'To the boards of this workspace.',
    act: 'Sign in',
    lost: 'Password lost? Whoever runs this server can set a new one from its command line.',
    guest: 'You came by a link? Open that link again.',
  },
  own: 'Your account',
  settings: 'Workspace settings',
  signOut: 'Sign out',
  signedInAs: (name: string) => `Signed in as ${name}`,
  menu: (name: string) => `Your account, ${name}`,
  name: 'Your name',
  nameHelp: 'Others see it at your cursor.',
  email: 'E-mail',
  password: 'Password',
  passwordHelp: (least: number) => `At least ${least} characters.`,
  setupCode: 'Setup code',
  setupCodeHelp: 'The server printed it when it started. It shows that this server is yours.',
  missing: {
    name: 'Write the name that others shall see.',
    email: 'Write your e-mail address.',
    emailForm: 'An e-mail address has an @ in it.',
    password: 'Write your password.',
    passwordShort: (least: number) => `A password has at least ${least} characters.`,
    setupCode: 'Write the code that the server printed.',
  },
  join: {
    documentTitle: 'Come in · Parley',
    title: 'Come in',
    says: (role: string, known: string | undefined) =>
      `This link lets you ${mayDo[role] ?? 'look at the board'}. ${known ? `You come in as ${known}.` : 'No account is needed.'}`,
    password: 'Password of the link',
    passwordHelp: 'Whoever sent you the link has it.',
    passwordMissing: 'This link has a password.',
    act: 'Go to the board',
    noToken: {
      title: 'This link is not whole',
      says: 'Its end is missing. Copy it again from where you got it.',
    },
    ended: 'This link leads nowhere now',
    alreadyMember: {
      title: 'You are in already',
      says: 'The link is for somebody who has no account yet.',
    },
  },
}
