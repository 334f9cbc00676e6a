import type { en } from '../en.ts'
import { formatsIn } from '../format.ts'

const { plural, number } = formatsIn('de')

const faces: typeof en.canvas.faces = {
  allDays: 'täglich',
  from: (day) => `ab ${day}`,
  until: (day) => `bis ${day}`,
  by: (day) => `bis ${day}`,
  of: (whole) => `von ${whole}`,
  planned: 'geplant',
  records: 'Datensätze',
  customers: 'Kunden',
  prospects: 'Interessenten',
  people: 'Leute',
  priority: (rank) => `Prio ${rank}`,
  shares: (list) => `Anteil an den Kategorieausgaben: ${list}`,
  asked: (count) => `${count} befragt`,
  askedAWave: (count) => `${count} je Welle befragt`,
  feelings: ['genervt', 'unwohl', 'ruhig', 'zufrieden', 'begeistert'],
  answersInHours: (hours) => `antwortet in ${hours}\u00A0h`,
  answersInDays: (days, shown) =>
    plural(days, { one: 'antwortet in einem Tag', other: `antwortet in ${shown} Tagen` }),
  noReading: 'Noch keine Messung',
  readOn: (day) => `am ${day}`,
  weighed: (count, shown) => plural(count, { one: '1 Weg erwogen', other: `${shown} Wege erwogen` }),
  holds: (who, money) => `${who} hat ${money}`,
  holdsBudget: (who) => `${who} hat das Budget`,
  saidBy: (type, method) => `${type}, ${method}`,
  days: (count, shown) => plural(count, { one: '1 Tag', other: `${shown} Tage` }),
  loopOf: (done, all) => `${done} von ${all}`,
  loop: (on) => {
    const names = ['gehört', 'gemerkt', 'beantwortet', 'eingelöst', 'Bescheid gegeben']
    const done = names.filter((_, step) => on[step])
    const open = names.filter((_, step) => !on[step])
    return open.length === 0
      ? `Alles getan: ${done.join(', ')}`
      : `Getan: ${done.join(', ')}. Offen: ${open.join(', ')}`
  },
  strength: (strength) => `Stärke ${strength} von 5`,
  saidSo: 'haben das gesagt',
  kept: (howLong) => `Aufbewahrt: ${howLong}`,
  firstReply: 'Erste Antwort in',
  hours: (hours) => `${hours}\u00A0h`,
  running: 'Läuft',
  ready: 'Bereit',
  inMeans: (list) => `in ${list}`,
  theirs: (count) => `${count} von ihnen`,
  ours: (count) => `${count} von uns`,
  goals: (count, shown) => plural(count, { one: '1 Ziel', other: `${shown} Ziele` }),
  praises: (count, shown) => plural(count, { one: '1 Lob', other: `${shown}-mal Lob` }),
  criticisms: (count, shown) => plural(count, { one: '1 Kritik', other: `${shown}-mal Kritik` }),
}

const states: typeof en.canvas.states = {
  draft: (kind) => `${kind}, Entwurf`,
  parked: (kind) => `${kind}, geparkt`,
  locked: 'Gesperrt',
  sales: 'Verkauf',
  human: 'Mensch',
  unreadable: 'Nicht lesbare Karte',
  keptAsItCame: 'Bleibt, wie sie kam',
  showRaw: 'Rohinhalt zeigen',
  hideRaw: 'Rohinhalt verbergen',
  untitled: 'Noch ohne Titel',
  writing: (name) => `${name} schreibt`,
  broken: 'Diese Karte lässt sich nicht zeichnen.',
  votes: {
    mine: (count) => plural(count, { one: '1 Stimme von dir', other: `${number(count)} Stimmen von dir` }),
    all: (count) => plural(count, { one: '1 Stimme', other: `${number(count)} Stimmen` }),
  },
  findings: {
    error: (count) => plural(count, { one: '1 Fehler', other: `${number(count)} Fehler` }),
    warning: (count) => plural(count, { one: '1 Warnung', other: `${number(count)} Warnungen` }),
    hint: (count) => plural(count, { one: '1 Hinweis', other: `${number(count)} Hinweise` }),
  },
}

const tools: typeof en.canvas.tools = {
  label: 'Werkzeuge',
  select: 'Auswählen',
  hand: 'Ansicht verschieben',
  link: 'Verbinden',
  note: 'Zettel',
  frame: 'Rahmen',
  draw: 'Zeichnen',
  highlight: 'Markieren',
  eraser: 'Radieren',
  more: 'Mehr Werkzeuge',
  text: 'Text',
  arrow: 'Pfeil',
  image: 'Bild',
  place: (kind) => `Drück dort, wo die Karte liegen soll: ${kind}. Escape legt sie weg.`,
  pressFrom: 'Drück auf eine Karte und zieh zu einer anderen.',
}

const style: typeof en.canvas.style = {
  label: 'Aussehen der Zeichnung',
  colour: 'Farbe',
  colours: {
    black: 'Tinte',
    grey: 'Grau',
    blue: 'Blau',
    green: 'Grün',
    yellow: 'Gelb',
    orange: 'Orange',
    red: 'Rot',
    violet: 'Violett',
  },
  size: 'Größe',
  sizes: { s: 'Klein', m: 'Mittel', l: 'Groß', xl: 'Sehr groß' },
  dash: 'Linie',
  dashes: { draw: 'Von Hand', solid: 'Gerade', dashed: 'Gestrichelt', dotted: 'Gepunktet' },
}

const zoom: typeof en.canvas.zoom = {
  label: 'Zoom und Rückgängig',
  undo: 'Meinen Schritt zurücknehmen',
  redo: 'Meinen Schritt wiederholen',
  out: 'Verkleinern',
  in: 'Vergrößern',
  level: (percent) => `Zoom, ${percent}. Auf 100\u00A0% setzen`,
  fit: 'Alles zeigen',
  map: 'Karte',
  mapOf: 'Übersicht des Boards. Drück, um dorthin zu gehen.',
}

const links: typeof en.canvas.links = {
  choose: (from, to) => `Wie gehört „${from}“ zu „${to}“?`,
  alsoPossible: 'Allgemein',
  already: 'Sie sind schon so verbunden.',
  dialog: (title) => `Verbindung von „${title}“`,
  find: 'Karte suchen',
  none: 'So heißt keine Karte.',
  verb: 'Wähle, wie sie verbunden sind',
  back: 'Andere Karte',
  port: (title) => `Verbindung von „${title}“ ziehen`,
}

const step: typeof en.canvas.step = {
  tookBack: (what) => (what ? `Zurückgenommen: ${what}.` : 'Dein letzter Schritt ist zurückgenommen.'),
  didAgain: (what) => (what ? `Wiederholt: ${what}.` : 'Der Schritt ist wiederholt.'),
  cards: (count) => `${count} Karten`,
  stays: (what, count) =>
    count === 1
      ? `${what} bleibt: Jemand anderes hat darin geschrieben.`
      : `${what} bleiben: Jemand anderes hat darin geschrieben.`,
  title: (title) => `„${title}“`,
  field: (label, title) => `die Änderung an „${label}“ von „${title}“`,
  put: (title) => `die neue Karte „${title}“`,
  putMany: (count) => `${count} neue Karten`,
  deleted: (title) => `das Löschen von „${title}“`,
  deletedMany: (count) => `das Löschen von ${count} Karten`,
  moved: (title) => `das Verschieben von „${title}“`,
  movedMany: (count) => `das Verschieben von ${count} Karten`,
  changed: (title) => `die Änderung an „${title}“`,
  changedMany: (count) => `Änderungen an ${count} Karten`,
  linked: (from, verb, to) => `die Verbindung „${from} ${verb} ${to}“`,
  unlinked: (from, verb, to) => `das Löschen der Verbindung „${from} ${verb} ${to}“`,
  relinked: (from, verb, to) => `die Änderung an der Verbindung „${from} ${verb} ${to}“`,
  links: (count) => `Änderungen an ${count} Verbindungen`,
  drawn: 'eine Zeichnung',
  undrawn: 'das Löschen einer Zeichnung',
  redrawn: 'die Änderung an einer Zeichnung',
  plan: (label) => `die Änderung an „${label}“ des Plans`,
  aboutPlan: 'die Änderung am Plan',
}

const menu: typeof en.canvas.menu = {
  edit: 'Titel schreiben',
  link: 'Verbinden mit …',
  duplicate: 'Verdoppeln',
  lock: 'Sperren',
  unlock: 'Entsperren',
  draft: 'Zum Entwurf machen',
  park: 'Parken',
  activate: 'Aktiv machen',
  remove: 'Löschen',
  tidy: 'Aufräumen',
  tidySelection: 'Auswahl aufräumen',
  selectAll: 'Alles auswählen',
  toBack: 'Nach hinten',
  wider: 'Breiter',
  narrower: 'Schmaler',
  toFront: 'Nach vorn',
  arrange: 'Anordnen',
  alignLeft: 'Links ausrichten',
  alignCentre: 'Waagerecht mittig ausrichten',
  alignRight: 'Rechts ausrichten',
  alignTop: 'Oben ausrichten',
  alignMiddle: 'Senkrecht mittig ausrichten',
  alignBottom: 'Unten ausrichten',
  distributeAcross: 'Waagerecht verteilen',
  distributeDown: 'Senkrecht verteilen',
}

export const canvas: typeof en.canvas = {
  label: 'Fläche',
  quote: (text) => (/^\u2068?[“„«"']/.test(text) ? text : `„${text}“`),
  faces,
  states,
  tools,
  style,
  zoom,
  links,
  step,
  menu,
  titleOf: (kind) => `Titel: ${kind}`,
  empty: {
    title: 'Mit wem willst du reden?',
    says: 'Beginne mit einem Segment: Leuten, die ähnlich kaufen. Alles andere auf dem Board richtet sich nach ihnen.',
    segment: 'Segment',
    template: 'Vorlage nehmen',
    outline: 'In der Gliederung beginnen',
    steps:
      'Die Karten stehen an der Seite in der Reihenfolge der sechs Schritte: von „mit wem du redest“ bis „was es kostet“.',
  },
  large: (count) =>
    `Auf diesem Board liegen ${count} Karten. Ab 1.500 wird die Fläche langsam; die anderen Ansichten bleiben schnell.`,
  full: 'Auf ein Board passen höchstens 20.000 Karten. Nichts wurde hinzugefügt.',
  notAPicture: 'Auf ein Board passen nur Bilder in PNG, JPEG, WebP und GIF.',
  pictureFailed: 'Das Bild wurde nicht angenommen. Versuch es noch einmal, oder nimm ein kleineres.',
  tooManyPictures: 'Leg höchstens 100 Bilder auf einmal ab.',
  lockedCards: (count) =>
    plural(count, {
      one: 'Die Karte ist gesperrt. Entsperre sie zuerst.',
      other: 'Die Karten sind gesperrt. Entsperre sie zuerst.',
    }),
  follow: {
    following: (name) => `Du folgst ${name}`,
    stop: 'Beenden',
    calls: (name) => `${name} bittet alle her.`,
  },
  aria: {
    shape: 'Karte',
    card: (kind, title) => `${kind}: ${title}`,
    status: { draft: 'Entwurf', parked: 'geparkt', active: '' },
    locked: 'gesperrt',
    link: (from, verb, to) => `Verbindung: ${from} ${verb} ${to}`,
  },
}
