import type { en } from '../en.ts'
import { formatsIn } from '../format.ts'
import { acts } from './acts.ts'
import { boards } from './boards.ts'
import { findings } from './findings.ts'
import { guide } from './guide.ts'
import { inspector } from './inspector.ts'
import { rules } from './rules.ts'
import { training } from './training.ts'

const { number, plural } = formatsIn('de')

const changes = (count: number) => plural(count, { one: '1 Änderung', other: `${number(count)} Änderungen` })
const cards = (count: number) => plural(count, { one: '1 Karte', other: `${number(count)} Karten` })
const quoted = (title: string) => `„${title}“`

export const board: typeof en.board = {
  untitled: boards.untitled,
  documentTitle: (title) => `${title} · Parley`,
  title: 'Titel des Plans',
  planMenu: { open: 'Mehr zu diesem Plan', rename: 'Umbenennen', share: 'Teilen …' },
  views: {
    nav: 'Ansichten dieses Plans',
    canvas: 'Fläche',
    journey: 'Reise',
    calendar: 'Kalender',
    loop: 'Kreislauf',
    numbers: 'Zahlen',
    voice: 'Stimme',
    outline: 'Gliederung',
    brief: 'Briefing',
  },
  save: {
    opening: 'Öffnet …',
    saved: 'Gespeichert',
    saving: 'Speichert …',
    offline: (count) => (count === 0 ? 'Offline' : `Offline: ${changes(count)} auf diesem Gerät`),
    offlineUnkept: (count) => `Offline: ${changes(count)} auf dieser Seite. Lass sie offen`,
    failing: 'Nicht gespeichert',
    readOnly: 'Nur ansehen',
    mayComment: 'Du kannst kommentieren',
    exportCopy: 'Kopie sichern',
  },
  readOnly: {
    opening: 'Das Board wird geöffnet.',
    viewer: 'Du kannst dieses Board ansehen, aber nicht ändern.',
    oldTab: 'Dieser Tab hat eine andere Version als der Server. Lade ihn neu, um weiterzumachen.',
    noServer: 'Der Server antwortet nicht.',
    revoked: 'Du hast keinen Zugang mehr zu diesem Board. Du siehst es, wie du es verlassen hast.',
    gone: 'Dieses Board ist für dich nicht mehr da. Du siehst es, wie du es verlassen hast.',
    signedOut: 'Du bist abgemeldet. Du siehst das Board, wie du es verlassen hast.',
    refused: 'Der Server hat eine Änderung dieser Seite abgelehnt. Von hier wird nichts mehr gesendet.',
    lowered:
      'Du kannst dieses Board jetzt nur noch ansehen. Nicht alle deine Änderungen sind gespeichert; sie stehen noch auf dieser Seite.',
  },
  notSaved: {
    onThisDevice:
      'Mach weiter: Was du schreibst, bleibt auf diesem Gerät und wird gespeichert, sobald es geht.',
    inThisPage: 'Was du schreibst, ist nur auf dieser Seite, bis es gespeichert werden kann: Lass sie offen.',
  },
  unsavedHere: (count) =>
    `${changes(count)} von dir sind nicht beim Server angekommen: Sichere eine Kopie, bevor du diese Seite verlässt.`,
  sentAfterReload: (count) =>
    `${changes(count)} von dir ${count === 1 ? 'liegt' : 'liegen'} auf diesem Gerät und ${count === 1 ? 'wird' : 'werden'} dann gesendet.`,
  unkept:
    'Dieser Browser behält keine Kopie des Boards: Sein Speicher ist voll oder abgeschaltet. Was noch nicht gespeichert ist, geht verloren, wenn du die Seite schließt.',
  reload: 'Neu laden',
  signIn: 'Neu anmelden',
  startAgain: 'Neu vom Server beginnen',
  opening: 'Das Board wird geöffnet',
  broken: {
    title: 'Diese Ansicht ist kaputt',
    says: 'Was auf dem Board steht, ist sicher. Die anderen Ansichten gehen weiter.',
    detail: 'Was geschah',
  },
  notHere: {
    title: 'Dieses Board gibt es für dich nicht',
    says: 'Vielleicht wurde es gelöscht, oder es ist nicht mit dir geteilt. Frag, wer dir die Adresse gegeben hat.',
    back: 'Zurück zu den Boards',
  },
  noServer: {
    title: 'Der Server antwortet nicht',
    says: 'Das Board ist dort sicher. Es öffnet sich von selbst, sobald der Server wieder da ist.',
  },
  people: {
    onBoard: 'Auf diesem Board',
    follow: 'Folgen',
    followSomebody: 'Jemandem folgen',
    followed: (name) => `Du folgst ${name}`,
    alone: 'Sonst ist niemand da.',
    stop: 'Beenden',
    summon: 'Alle zu mir holen',
    summoned: 'Alle sind gebeten, hierher zu kommen.',
    away: (name) => `${name}, abwesend`,
    announce: 'Sag mir, was andere ändern',
    announcing: { off: 'Nichts', mine: 'An den Karten, die ich gewählt habe', all: 'Alles' },
  },
  share: 'Teilen',
  palette: {
    nav: 'Karten zum Auslegen',
    find: 'Karte suchen',
    none: (wanted) => `Keine Kartenart heißt „${wanted}“.`,
    collapse: 'Karten einklappen',
    expand: 'Karten ausklappen',
    groups: {
      start: 'Anfang',
      who: 'Wer',
      profile: 'Profil',
      where: 'Wo',
      what: 'Was',
      how: 'Wie',
      strands: 'Zwei Stränge',
      loop: 'Der Kreislauf',
    },
  },
  panel: {
    name: 'Seitenleiste',
    tabs: 'Seitenleiste',
    inspector: 'Karte',
    findings: 'Befunde',
    comments: 'Kommentare',
    collapse: 'Seitenleiste einklappen',
    expand: (count) =>
      plural(count, {
        one: 'Seitenleiste ausklappen, 1 Befund',
        other: `Seitenleiste ausklappen, ${number(count)} Befunde`,
      }),
    resize: 'Breite der Seitenleiste',
    back: 'Zurück zum Board',
  },
  acts,
  inspector,
  findings,
  guide,
  rules,
  training,
  find: {
    open: 'Suche und Befehle',
    placeholder: 'Alle Texte durchsuchen, und was man tun kann',
    cards: 'Karten',
    plan: 'Im Plan',
    drawings: 'Auf der Fläche',
    talk: 'Kommentare',
    inPlace: (place, excerpt) => `In ${place}: ${excerpt}`,
    saidBy: (name, about) => (about ? `${name}, zu ${about}` : name),
    links: 'Verbindungen',
    nothing: (wanted) => `Hier heißt nichts „${wanted}“.`,
    newCard: (kind) => `Neu: ${kind}`,
    undo: 'Meinen Schritt zurücknehmen',
    redo: 'Meinen Schritt wiederholen',
  },
  exported: (file) => `Gespeichert als ${file}.`,
  begin: {
    title: 'Womit du beginnst',
    steps: [
      'Wähle ein Segment und nenne seine Leute treu, wo sie es nicht sind.',
      'Sieh unter „Befunde“ nach: was nicht mehr stimmt und warum. Der Knopf dort behebt es, und „Rückgängig“ nimmt es zurück.',
      'Teile das Board und mach mit jemandem weiter.',
    ],
    go: 'Zu einem Segment',
    sendAway: 'Nicht mehr zeigen',
  },
  again: 'Noch einmal',
  lost: {
    says: (title, by) => `${by ?? 'Jemand'} hat „${title}“ gelöscht, während du darin geschrieben hast.`,
    byMe: (title) =>
      `Du hast „${title}“ in einem anderen Tab gelöscht, während du hier darin geschrieben hast.`,
    bringBack: 'Zurückholen',
  },
  away: {
    title: 'Während du offline warst',
    groups: { added: 'Neu', changed: 'Geändert', removed: 'Gelöscht' },
    more: (count) => `und ${number(count)} mehr`,
    dismiss: 'Gesehen',
    since: (parts) => `Seit du hier warst: ${parts.join(', ')}`,
    counts: {
      added: (count) => `${cards(count)} dazugekommen`,
      changed: (count, first) => `${first ? cards(count) : number(count)} geändert`,
      removed: (count, first) => `${first ? cards(count) : number(count)} gelöscht`,
      gone: (count) => plural(count, { one: '1 Befund weg', other: `${number(count)} Befunde weg` }),
      come: (count, first) =>
        first
          ? plural(count, { one: '1 neuer Befund', other: `${number(count)} neue Befunde` })
          : `${number(count)} neu`,
    },
    findings: { gone: 'Nicht mehr gefunden', come: 'Neu gefunden' },
  },
  aside: {
    says: (count) =>
      plural(count, {
        one: 'Eine frühere Kopie dieses Boards liegt auf diesem Gerät. Sie wurde nicht zusammengeführt.',
        other: `${number(count)} frühere Kopien dieses Boards liegen auf diesem Gerät. Sie wurden nicht zusammengeführt.`,
      }),
    exportCopy: 'Sichern',
    throwAway: 'Wegwerfen',
  },
  unreadable: {
    says: (count) =>
      plural(count, {
        one: '1 Eintrag ist nicht lesbar.',
        other: `${number(count)} Einträge sind nicht lesbar.`,
      }),
    show: 'Zeigen',
    title: 'Nicht lesbare Einträge',
    explains: 'Sie bleiben, wie sie sind, und stehen niemandem im Weg. Der Rest des Boards ist ganz.',
    roots: { plan: 'Der Plan', cards: 'Eine Karte', links: 'Eine Verbindung', canvas: 'Eine Zeichnung' },
    throwAway: 'Wegwerfen',
    raw: 'Rohinhalt',
    done: 'Fertig',
  },
  tellings: {
    added: (who, title) =>
      who ? `${who} hat ${quoted(title)} hinzugefügt` : `${quoted(title)} wurde hinzugefügt`,
    changed: (who, title) =>
      who ? `${who} hat ${quoted(title)} geändert` : `${quoted(title)} wurde geändert`,
    removed: (title) => `${quoted(title)} wurde gelöscht`,
    many: (count) => `${cards(count)} geändert`,
  },
  phone: {
    close: 'Schließen',
    findings: (count) => plural(count, { one: '1 Befund', other: `${number(count)} Befunde` }),
  },
  outline: {
    steps: 'Schritte',
    names: {
      0: 'Anfang',
      1: '1 Kundenbasis',
      2: '2 Wer',
      3: '3 Wo wir uns begegnen',
      4: '4 Was wir sagen',
      5: '5 Mit welchen Mitteln',
      6: '6 Geld',
      loop: 'Der Kreislauf',
    },
    explains: {
      0: 'Wer spricht und was rund um die Kampagne geschieht.',
      1: 'Wen wir kennen und was wir über sie wissen.',
      2: 'Segmente nach dem, was Leute tun, und ihr Profil.',
      3: 'Wo und wann Leute uns begegnen und wie sie antworten können.',
      4: 'Was sich ändern soll, woran wir es messen und was wir dafür sagen.',
      5: 'Die Hebel, die zwei Stränge und die Teams dahinter.',
      6: 'Was es kostet und was es gekostet hat.',
      loop: 'Was gehört, gemerkt, beantwortet und eingelöst wurde.',
    },
    same: 'Alles, was die Fläche kann, kann auch diese Liste.',
    add: (kind) => `Neu: ${kind}`,
    keys: {
      walk: 'gehen',
      open: 'öffnen',
      add: 'neu',
      link: 'verbinden',
      remove: 'löschen',
    },
  },
}
