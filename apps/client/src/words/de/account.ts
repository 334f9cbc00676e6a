import type { en } from '../en.ts'

const mayDo: Readonly<Record<string, string>> = {
  viewer: 'das Board ansehen',
  commenter: 'das Board ansehen und kommentieren',
  participant: 'das Board ansehen, kommentieren und Rückmeldungen vorschlagen',
  editor: 'am Board mitarbeiten',
}

export const account: typeof en.account = {
  welcome: {
    title: 'Parley einrichten',
    says: 'Dem ersten Konto gehört dieser Arbeitsbereich. Alle anderen kommen auf Einladung.',
    act: 'Einrichten',
  },
  joinWorkspace: {
    title: 'Dem Arbeitsbereich beitreten',
    says: 'Du bist eingeladen. Wähle den Namen, den andere sehen.',
    act: 'Beitreten',
  },
  joinAsMember: {
    says: (name) =>
      `Du bleibst ${name}: Was du als Gast geschrieben hast, gehört dir, und ab jetzt planst du auf jedem Board.`,
    act: 'Dem Arbeitsbereich beitreten',
  },
  joinAsGuest: 'Du bist eingeladen. Was du als Gast geschrieben hast, bleibt deins.',
  signIn: {
    title: 'Anmelden',
    says: 'Zu den Boards dieses Arbeitsbereichs.',
    act: 'Anmelden',
    lost: 'Passwort vergessen? Wer diesen Server betreibt, kann auf der Kommandozeile ein neues setzen.',
    guest: 'Du bist über einen Link gekommen? Öffne ihn noch einmal.',
  },
  own: 'Dein Konto',
  settings: 'Einstellungen des Arbeitsbereichs',
  signOut: 'Abmelden',
  signedInAs: (name) => `Angemeldet als ${name}`,
  menu: (name) => `Dein Konto, ${name}`,
  name: 'Dein Name',
  nameHelp: 'Andere sehen ihn an deinem Mauszeiger.',
  email: 'E-Mail',
  password: 'Passwort',
  passwordHelp: (least) => `Mindestens ${least} Zeichen.`,
  setupCode: 'Einrichtungscode',
  setupCodeHelp: 'Der Server hat ihn beim Start ausgegeben. Er zeigt, dass der Server dir gehört.',
  missing: {
    name: 'Schreib den Namen, den andere sehen sollen.',
    email: 'Schreib deine E-Mail-Adresse.',
    emailForm: 'In einer E-Mail-Adresse steht ein @.',
    password: 'Schreib dein Passwort.',
    passwordShort: (least) => `Ein Passwort hat mindestens ${least} Zeichen.`,
    setupCode: 'Schreib den Code, den der Server ausgegeben hat.',
  },
  join: {
    documentTitle: 'Eintreten · Parley',
    title: 'Komm herein',
    says: (role, known) =>
      `Mit diesem Link kannst du ${mayDo[role] ?? 'das Board ansehen'}. ${known ? `Du kommst als ${known}.` : 'Du brauchst kein Konto.'}`,
    password: 'Passwort des Links',
    passwordHelp: 'Wer dir den Link geschickt hat, kennt es.',
    passwordMissing: 'Dieser Link hat ein Passwort.',
    act: 'Zum Board',
    noToken: {
      title: 'Dieser Link ist nicht vollständig',
      says: 'Sein Ende fehlt. Kopiere ihn noch einmal von dort, wo du ihn herhast.',
    },
    ended: 'Dieser Link führt nirgends mehr hin',
    alreadyMember: {
      title: 'Du bist schon drin',
      says: 'Der Link ist für jemanden, der noch kein Konto hat.',
    },
  },
}
