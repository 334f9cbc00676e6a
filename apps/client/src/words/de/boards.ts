import type { en } from '../en.ts'
import { formatsIn } from '../format.ts'

const { number, plural } = formatsIn('de')

const cards = (count: number) => plural(count, { one: '1 Karte', other: `${number(count)} Karten` })
const links = (count: number) =>
  plural(count, { one: '1 Verbindung', other: `${number(count)} Verbindungen` })

export const boards: typeof en.boards = {
  lately: 'Zuletzt geöffnet',
  title: 'Boards',
  guest: 'Mit dir geteilt',
  planning: (people) =>
    plural(people, {
      one: 'Gerade plant eine Person.',
      other: `Gerade planen ${number(people)} Personen.`,
    }),
  withErrors: (count) =>
    plural(count, { one: 'Ein Board hat Fehler.', other: `${number(count)} Boards haben Fehler.` }),
  allSound: 'Auf keinem Board steht etwas im Weg.',
  noneYet: 'Noch kein Board.',
  people: 'Personen',
  dataSets: 'Datensätze',
  untitled: 'Ohne Titel',
  find: 'Board suchen',
  findPlaceholder: 'Ein Board oder ein Befehl',
  noneFound: 'So heißt nichts.',
  commands: 'Befehle',
  away: 'Der Server antwortet nicht. So standen die Boards, als er es zuletzt tat.',
  hereNow: 'gerade hier',
  hereNowNames: 'Gerade hier',
  holds: (cardCount, linkCount) =>
    cardCount === 0
      ? 'Noch nichts darauf'
      : linkCount === 0
        ? cards(cardCount)
        : `${cards(cardCount)}, ${links(linkCount)}`,
  unread: 'Gerade nicht lesbar',
  onItsWay: 'Wird gelesen …',
  more: (count: number) => plural(count, { one: 'Noch eines zeigen', other: `Noch ${number(count)} zeigen` }),
  counts: {
    error: (count) => plural(count, { one: '1 Fehler', other: `${number(count)} Fehler` }),
    warning: (count) => plural(count, { one: '1 Warnung', other: `${number(count)} Warnungen` }),
    hint: (count) => plural(count, { one: '1 Hinweis', other: `${number(count)} Hinweise` }),
  },
  sound: 'Stimmig',
  practice: (left) =>
    left === 0
      ? 'Übung, gelöst'
      : plural(left, {
          one: 'Übung, noch 1 Schwachstelle',
          other: `Übung, noch ${number(left)} Schwachstellen`,
        }),
  byStep: (title) => `Wie viele Regeln in „${title}“ eingehalten sind, je Schritt`,
  edited: (who, when) => (who ? `${who}, ${when}` : when),
  client: (name) => `Für ${name}`,
  clients: {
    item: 'Kunde',
    title: 'Kunde dieses Boards',
    says: 'Boards eines Kunden stehen beisammen. Gäste sehen den Namen nie und auch nicht, dass es andere Kunden gibt.',
    label: 'Kunde',
    act: 'Board zuordnen',
    none: 'Kein Kunde',
    choose: 'Zeigen',
    all: 'Alle Kunden',
  },
  may: {
    owner: 'Deins',
    editor: 'Du kannst bearbeiten',
    commenter: 'Du kannst kommentieren',
    participant: 'Du kannst Rückmeldungen vorschlagen',
    viewer: 'Du kannst ansehen',
  },
  menu: (title) => `Mehr zu ${title}`,
  open: 'Öffnen',
  rename: {
    item: 'Umbenennen',
    title: 'Board umbenennen',
    label: 'Titel',
    act: 'Board umbenennen',
    missing: 'Ein Board hat einen Titel.',
  },
  share: 'Teilen',
  exportPlan: 'Plandatei sichern',
  exported: (file) => `Gespeichert als ${file}.`,
  remove: {
    item: 'In den Papierkorb',
    title: 'In den Papierkorb',
    says: (title) =>
      `„${title}“ bleibt 30 Tage im Papierkorb. Wer gerade darauf ist, erfährt es und kann nichts mehr ändern.`,
    act: 'In den Papierkorb',
    done: (title) => `„${title}“ liegt im Papierkorb.`,
    takeBack: 'Zurücknehmen',
  },
  bin: {
    open: 'Papierkorb',
    title: 'Papierkorb',
    says: 'Boards bleiben hier 30 Tage, dann sind sie endgültig weg.',
    empty: 'Der Papierkorb ist leer.',
    restore: 'Zurücklegen',
    restoreNamed: (title) => `${title} zurücklegen`,
    deleted: (when) => `Weggeworfen: ${when}`,
    gone: (day) => `weg am ${day}`,
  },
  create: {
    open: 'Neues Board',
    title: 'Neues Board',
    says: 'Beginne mit einem leeren Tisch, mit einem Plan zum Ändern oder mit einem zum Üben.',
    name: 'Titel',
    placeholder: 'Worum es in der Kampagne geht',
    from: 'Beginnen mit',
    blank: 'Ein leerer Tisch',
    blankSays: 'Nichts darauf. Mit wem willst du reden?',
    guided: 'Schritt für Schritt',
    guidedSays: 'Jeder der sechs Schritte sagt, was er fragt, und zeigt ein Beispiel.',
    guidedStory: ['Wer?', 'Wo und wann?', 'Was sagen wir?', 'Was haben sie geantwortet?'],
    plans: 'Ein Plan zum Ändern',
    practise: 'Üben',
    practiseSays: 'Ein stimmiger Plan, in dem etwas kaputt gemacht wurde. Du findest es und behebst es.',
    flaws: (trade, count) =>
      `${trade}\u00A0· ${plural(count, { one: '1 Schwachstelle', other: `${number(count)} Schwachstellen` })}`,
    act: 'Board anlegen',
    missing: 'Ein Board hat einen Titel.',
    client: 'Für welchen Kunden',
  },
  templates: {
    title: 'Mit einem Plan beginnen',
    named: (title, trade) => `${title} · ${trade}`,
    facts: (trade, market, count) => {
      const to = market === 'non-profit' ? 'gemeinnützig' : market
      return `${trade}\u00A0· ${to}\u00A0· ${cards(count)}`
    },
    all: (plans) => `Alle ${number(plans)} Pläne und Boards zum Üben`,
  },
  import: {
    open: 'Plan importieren',
    drop: 'Leg die Plandatei ab, um sie zu importieren',
    dropSays: 'Eine Datei *.plan.json. Sie wird ein eigenes Board.',
    reading: (file) => `${file} wird gelesen …`,
    done: (file) => `${file} ist importiert.`,
    doneAs: (file, title) => `${file} ist als „${title}“ importiert.`,
    another: (title, at) => `${title} (${number(at)})`,
    refused: 'Nicht importiert',
    refusedSays: (file, faults) =>
      plural(faults, {
        one: `In ${file} ist ein Fehler. Nichts wurde importiert.`,
        other: `In ${file} sind ${number(faults)} Fehler. Nichts wurde importiert.`,
      }),
    notJson: 'Das ist keine JSON-Datei. Eine Plandatei bekommst du auf einem Board mit „Plandatei sichern“.',
    tooLarge: (megabytes) =>
      `Sie ist größer als ${number(megabytes)}\u00A0MB, mehr darf eine Plandatei nicht haben.`,
    oneOnly: 'Eine Datei auf einmal. Die erste wurde genommen.',
    wholeFile: 'die ganze Datei',
    faults: 'Was nicht stimmt',
    copyFaults: 'Liste kopieren',
  },
  emptyPage: {
    title: 'Mit wem willst du reden?',
    says: 'Ein Board ist ein Tisch für eine Kampagne. Beginne mit einem leeren oder mit einem Plan zum Ändern.',
  },
  emptyGuest: {
    title: 'Kein Board ist mit dir geteilt',
    says: 'Lass dir einen neuen Link schicken.',
  },
  documentTitle: 'Boards · Parley',
}
