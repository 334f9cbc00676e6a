import type { en } from '../en.ts'

export const ownAccount: typeof en.ownAccount = {
  title: 'Dein Konto',
  documentTitle: 'Dein Konto · Parley',
  saved: 'Gespeichert.',
  name: {
    title: 'Dein Name',
    says: 'Andere sehen ihn an deinem Mauszeiger und neben dem, was du schreibst.',
    label: 'Name',
    act: 'Namen ändern',
    missing: 'Andere brauchen einen Namen, um dich zu nennen.',
  },
  keep: {
    title: 'Von jedem Gerät kommen',
    says: 'Du bist über einen Link gekommen, und nur dieser Browser kennt dich. Mit E-Mail und Passwort bist du überall dieselbe Person, mit denselben Boards.',
    act: 'Konto eröffnen',
    done: 'Ab jetzt kannst du dich mit dieser E-Mail anmelden.',
  },
  languageSays: 'Die der Seite, auf diesem Gerät. Was Leute geschrieben haben, bleibt in ihrer Sprache.',
  password: {
    title: 'Passwort',
    signsIn: (email) => `Du meldest dich als ${email} an.`,
    current: 'Jetziges Passwort',
    next: 'Neues Passwort',
    act: 'Passwort ändern',
    done: 'Das Passwort ist geändert. Deine anderen Browser sind abgemeldet.',
    missing: 'Schreib das Passwort, das du jetzt hast.',
  },
  sessions: {
    title: 'Wo du angemeldet bist',
    says: 'Ein Gerät, das du nicht kennst? Melde es ab und ändere dein Passwort.',
    saysGuest: 'Ein Gerät, das du nicht kennst? Melde es ab.',
    device: (browser, system) =>
      browser && system
        ? `${browser} auf ${system}`
        : (browser ?? system ?? 'Ein Browser, der sich nicht nennt'),
    thisOne: 'dieser Browser',
    seen: (when) => `Zuletzt gesehen: ${when}`,
    end: 'Abmelden',
    endNamed: (device) => `${device} abmelden`,
    ended: 'Dort abgemeldet.',
    endOthers: 'Überall sonst abmelden',
    endedOthers: 'Nur dieser Browser ist noch angemeldet.',
  },
  data: {
    title: 'Deine Daten',
    says: 'Eine Datei mit allem, was hier über dich gespeichert ist.',
    act: 'Deine Daten sichern',
    file: 'Parley-Konto',
    done: (file) => `Gespeichert als ${file}.`,
  },
  close: {
    title: 'Konto schließen',
    says: 'Dein Name verschwindet von allem, was du geschrieben hast; das Geschriebene bleibt. Deine Boards gehen an den Eigentümer des Arbeitsbereichs, und Links von dir führen nirgendwohin mehr.',
    titleGuest: 'Für immer gehen',
    saysGuest:
      'Dein Name verschwindet von allem, was du geschrieben hast; das Geschriebene bleibt. Du kommst auf kein Board mehr.',
    act: 'Konto schließen',
    actGuest: 'Für immer gehen',
    dialog: (name) => `Konto von ${name} schließen`,
    dialogGuest: (name) => `Für immer gehen, ${name}`,
    explains: 'Das lässt sich nicht zurücknehmen.',
    password: 'Dein Passwort',
    missing: 'Schreib dein Passwort, damit das niemand anderes für dich tut.',
  },
}
