import type { en } from '../en.ts'

const keys: Readonly<Record<string, string>> = {
  Ctrl: 'Strg',
  Shift: 'Umschalt',
  Delete: 'Entf',
  Del: 'Entf',
}

export const ui: typeof en.ui = {
  product: 'Parley',
  cancel: 'Abbrechen',
  close: 'Schließen',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  cannotCopy: 'Der Browser hat das Kopieren nicht erlaubt. Markiere den Text und kopiere ihn selbst.',
  tryAgain: 'Noch einmal versuchen',
  reload: 'Seite neu laden',
  loading: 'Wird geladen',
  menu: 'Menü',
  keys: (english) => english.replace(/\w+/g, (key) => keys[key] ?? key),
  notifications: 'Was gerade geschah',
  optional: 'freiwillig',
  noDay: 'Kein Tag',
  showPassword: 'Passwort zeigen',
  hidePassword: 'Passwort verbergen',
  allBoards: 'Alle Boards',
  language: 'Sprache',
  languageOfBrowser: 'Wie der Browser',
  theme: 'Aussehen',
  themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  faces: {
    you: (name) => `Du, ${name}`,
    more: (count) => `und ${count} mehr`,
    moreShort: (count) => `+${count}`,
  },
  severity: { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis', good: 'Stimmig' },
  broken: {
    title: 'Diese Seite ist kaputt',
    says: 'Was gespeichert war, ist auf dem Server sicher. Neu laden bringt es zurück.',
    detail: 'Was geschah',
  },
  unreachable: {
    title: 'Der Server antwortet nicht',
    says: 'Deine Boards sind dort sicher. Diese Seite versucht es von selbst noch einmal.',
    unread: 'Keine Verbindung zum Server: Was hier steht, lässt sich jetzt nicht lesen.',
    readBefore: 'Keine Verbindung zum Server: Gezeigt wird, was zuvor gelesen wurde.',
  },
  missing: {
    title: 'Der Server antwortet nicht',
    says: 'Dieser Teil der Seite wurde hier noch nie geöffnet und muss vom Server kommen. Was du geschrieben hast, bleibt auf diesem Gerät.',
  },
  anew: {
    title: 'Lade die Seite neu',
    says: 'Dieser Teil ist nicht angekommen: Der Server war fort, oder er hat inzwischen eine neuere Seite. Was du geschrieben hast, bleibt.',
  },
  notFound: {
    title: 'Unter dieser Adresse ist nichts',
    says: 'Vielleicht wurde das Board gelöscht, oder es ist nicht mit dir geteilt.',
    back: 'Zurück zu den Boards',
  },
}
