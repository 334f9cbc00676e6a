import type { en } from '../en.ts'
import { formatsIn } from '../format.ts'
import { remade } from '../remade.ts'

const { number, plural, list } = formatsIn('de')

const changes = (count: number) =>
  plural(count, { one: 'eine Änderung', other: `${number(count)} Änderungen` })
const errors = (count: number) => plural(count, { one: 'ein Fehler', other: `${number(count)} Fehler` })
const warnings = (count: number) =>
  plural(count, { one: 'eine Warnung', other: `${number(count)} Warnungen` })
/** Whoever wrote it may have ended it already. */
const ended = (text: string): string => remade(text, (plain) => (/[.!?…]$/.test(plain) ? plain : `${plain}.`))
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('de') + text.slice(1)

const facts: typeof en.review.facts = {
  label: 'Der Plan in Zahlen',
  cost: 'Kosten',
  errors: 'Fehler',
  warnings: 'Warnungen',
  humanShare: 'Anteil Mensch',
  unknown: 'Noch nicht gesagt',
  was: (value) => `zuvor ${value}`,
  were: (count) => `zuvor ${number(count)}`,
}

const brief: typeof en.review.brief = {
  title: 'Der Plan in Kürze',
  goals: 'Er will',
  goal: ({ title, from, to, by }) =>
    `${title}${from && to ? `: ${from} → ${to}` : to ? `: ${to}` : ''}${by ? ` bis ${by}` : ''}.`,
  people: 'Er spricht mit',
  segment: (title, size) => (size ? `${title} (${size} Personen).` : ended(title)),
  places: 'Er trifft sie bei',
  place: (title, from, to) => (from && to ? `${title}, ${from} bis ${to}.` : ended(title)),
  says: 'Er sagt',
  ended,
  more: (count) => `Und ${number(count)} mehr.`,
}

const remains: typeof en.review.remains = {
  nothing: 'Nichts steht im Weg',
  title: (errorCount, warningCount) => {
    const parts = [
      ...(errorCount > 0 ? [errors(errorCount)] : []),
      ...(warningCount > 0 ? [warnings(warningCount)] : []),
    ]
    return `${capital(list(parts))} ${errorCount + warningCount === 1 ? 'bleibt' : 'bleiben'}`
  },
  hints: (count) => capital(plural(count, { one: 'ein Hinweis.', other: `${number(count)} Hinweise.` })),
  rest: (count) => `${number(count)} mehr zeigen`,
}

const decided: typeof en.review.decided = {
  title: 'Die Entscheidung',
  approve: (name, day) => `${name} hat am ${day} freigegeben.`,
  changes: (name, day) => `${name} hat am ${day} Änderungen verlangt.`,
  waits: (names) => `Noch ohne Antwort: ${list(names)}.`,
  byLink: 'wer über den Link kommt',
  withdrawn: (name) => `${name} hat die Bitte zurückgenommen.`,
  fallback: (name, due) => `Hat bis ${due} niemand entschieden, entscheidet ${name}.`,
}

const decide: typeof en.review.decide = {
  bar: 'Deine Antwort',
  kept: 'Deine Antwort bleibt bei diesem Stand. Der Plan kann sich noch ändern; du siehst dann, wie.',
  approve: 'Freigeben',
  changes: 'Änderungen verlangen',
  inTheWay: 'Du kannst freigeben, sobald kein Fehler im Weg steht.',
  notYours: 'Hier sind andere um ihre Antwort gebeten.',
  yet: (due) => `Du bist dran, wenn bis ${due} niemand entschieden hat.`,
  approveTitle: 'Den Plan freigeben',
  approveSays: 'Der Plan wird festgehalten, wie du ihn hier siehst. Was später geändert wird, sehen alle.',
  remark: 'Anmerkung',
  remarkHelp: 'Etwa „Gut. Achtet auf die neunte Halle.“',
  changesTitle: 'Änderungen verlangen',
  changesSays: 'Der Plan geht mit deiner Notiz zurück an alle, die ihn geschrieben haben.',
  note: 'Was sich ändern soll',
  noteMissing: 'Sag, was sich ändern soll, damit es jemand tun kann.',
  approved: 'Deine Freigabe ist festgehalten.',
  sent: 'Deine Notiz ist unterwegs.',
}

const ask: typeof en.review.ask = {
  open: 'Um Freigabe bitten',
  title: 'Um Freigabe bitten',
  says: 'Der Plan wird festgehalten, wie er jetzt steht, und denen vorgelegt, die du bittest.',
  about: 'Wofür',
  wholePlan: 'Der ganze Plan',
  strategy: (title) => `Die Strategie „${title}“`,
  choose: 'Personen wählen',
  selected: (count) =>
    plural(count, { one: 'Die gewählte Karte', other: `Die ${number(count)} gewählten Karten` }),
  of: 'Wen bittest du?',
  ofNobody: 'Wähle jemanden, oder lass jemanden über einen Link entscheiden.',
  guest: (name) => `${name} (Gast)`,
  me: (name) => `${name} (du)`,
  mode: 'Wann ist es freigegeben?',
  modes: {
    optional: 'Mit einer Antwort, oder wenn der Tag vorbei ist',
    required: 'Mit einer Antwort',
    all: 'Mit allen',
  },
  modeSays: {
    optional: 'Die erste Antwort zählt. Vergeht der Tag ohne eine, geht der Plan weiter.',
    required: 'Die erste Antwort zählt, und es wird gewartet, bis jemand sie gibt.',
    all: 'Es wird gewartet, bis alle freigegeben haben; wer Änderungen verlangt, beendet es.',
  },
  due: 'Bis wann',
  duePast: 'Dieser Tag ist vorbei.',
  fallback: 'Wer nach diesem Tag entscheidet',
  nobody: 'Niemand',
  link: 'Jemand ohne Konto kann über einen Link entscheiden',
  linkSays: 'Wer den Link und das Passwort hat, sieht diesen Stand und sonst nichts vom Board.',
  note: 'Was du von ihnen wissen willst',
  name: 'Name des Stands',
  called: (day) => `Zur Freigabe, ${day}`,
  nameHelp: 'Ohne Namen heißt er nach seinem Tag.',
  act: 'Um Freigabe bitten',
  told: 'Der Stand ist festgehalten, und sie wissen Bescheid.',
  ready: 'Um Freigabe gebeten',
  readySaysOpen: 'Wer den Link hat, kann entscheiden. Er lässt sich nicht noch einmal zeigen.',
  readySays: 'Schick den Link, und das Passwort auf anderem Weg. Beides lässt sich nicht noch einmal zeigen.',
}

const approvals: typeof en.review.approvals = {
  open: 'Freigaben',
  title: 'Freigaben',
  says: 'Was jemandem vorgelegt wurde und was daraus wurde. Die zuletzt freigegebene Fassung bleibt erhalten: Was seither anders ist, ist auf dem Board markiert.',
  none: 'Noch wurde niemand um Freigabe gebeten.',
  noneSays: 'Ein Plan oder ein Teil davon, nach dem niemand gefragt wird, braucht keine Freigabe.',
  whole: 'Der ganze Plan',
  cards: 'Einige Karten',
  askedBy: (name, when) => `gebeten von ${name}, ${when}`,
  look: 'Ansehen',
  lookAt: (name) => `Ansehen: „${name}“`,
  withdraw: 'Zurücknehmen',
  more: 'Frühere zeigen',
  since: 'Was sich seither geändert hat',
  states: {
    open: 'Wartet',
    approved: 'Freigegeben',
    changes: 'Änderungen verlangt',
    withdrawn: 'Zurückgenommen',
  },
  waitingFor: (names, due) => `Wartet auf ${list(names)}${due ? `, bis ${due}` : ''}.`,
  lapsed: (due) => `Bis ${due} hat niemand geantwortet: Der Plan geht weiter.`,
  said: (name, decision, note) =>
    `${name} hat ${decision === 'approve' ? 'freigegeben' : 'Änderungen verlangt'}${note ? `: „${note}“` : '.'}`,
  chip: {
    open: 'Wartet auf Freigabe',
    approved: 'Freigegeben',
    changed: (count) =>
      plural(count, {
        one: '1 Karte seit der Freigabe geändert',
        other: `${number(count)} Karten seit der Freigabe geändert`,
      }),
    changes: 'Änderungen verlangt',
    withdrawn: 'Nicht freigegeben',
  },
}

export const review: typeof en.review = {
  documentTitle: (title) => `Prüfung: ${title} · Parley`,
  comeIn: {
    title: 'Du bist um deine Antwort gebeten',
    says: (known) =>
      `Du siehst einen Stand eines Plans und sonst nichts vom Board. ${known ? `Du kommst als ${known}.` : 'Du brauchst kein Konto.'}`,
    act: 'Ansehen',
    nameHelp: 'Er steht neben dem, was du sagst.',
  },
  gone: 'Hier ist nichts für dich',
  snapshot: (name, by, day, clock) =>
    name.includes(day) ? `${name}, ${clock}, von ${by}` : `${name}, von ${by}, ${day} ${clock}`,
  openBoard: 'Board öffnen',
  print: 'Drucken',

  asks: (by, due) => (due ? `${by} bittet bis ${due} um deine Antwort.` : `${by} bittet um deine Antwort.`),
  asksOthers: (by, whom, due) =>
    `${by} bittet ${whom.length > 0 ? `${list(whom)} um Freigabe` : 'um Freigabe'}${due ? ` bis ${due}` : ''}.`,
  shows: (by) => `${by} hält das für alle fest, die es ansehen.`,
  part: (label, cards) =>
    label
      ? `Es geht um „${label}“.`
      : `Es geht um ${plural(cards, { one: 'eine Karte', other: `${number(cards)} Karten` })} des Plans.`,
  verdict: {
    errors: (count) => `${capital(errors(count))} ${count === 1 ? 'steht' : 'stehen'} im Weg.`,
    warnings: (count) =>
      `Kein Fehler steht im Weg; ${warnings(count)} ${count === 1 ? 'bleibt' : 'bleiben'}.`,
    sound: 'Der Plan ist stimmig.',
    fits: 'Der Plan ist stimmig und passt in sein Budget.',
    over: (money) => `Der Plan ist stimmig und liegt ${money} über seinem Budget.`,
  },
  first: 'Vor dieser Fassung wurde keine freigegeben.',
  since: (name, did, by, day) =>
    did === 'approved'
      ? `Seit „${name}“, von ${by} am ${day} freigegeben: `
      : `Seit „${name}“, wozu ${by} am ${day} Änderungen verlangte: `,
  sinceSays: (count, money) =>
    [count === 0 ? 'nichts geändert' : changes(count), ...(money ? [money] : [])].join(', ') + '.',
  less: (money) => `${money} weniger`,
  more: (money) => `${money} mehr`,
  facts,
  changes: {
    title: 'Was sich geändert hat',
    nothing: 'Seither hat sich nichts geändert.',
    added: 'Neu',
    gone: 'Entfernt',
    changed: 'Geändert',
  },
  brief,
  picture: {
    title: 'Auf der Fläche',
    label: 'Der Plan als kleine Zeichnung seiner Karten',
  },
  remains,
  talk: 'Was dazu gesagt wurde',
  decided,
  decide,
  ask,
  approvals,
}
