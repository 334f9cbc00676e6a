import type { en } from '../en.ts'
import { formatsIn } from '../format.ts'

const { number, plural } = formatsIn('de')

const votes = (count: number) => plural(count, { one: '1 Stimme', other: `${number(count)} Stimmen` })
const minutes = (count: number) => plural(count, { one: '1 Minute', other: `${number(count)} Minuten` })
const voted = (count: number) =>
  plural(count, { one: '1 Person hat abgestimmt', other: `${number(count)} Personen haben abgestimmt` })
const two = (count: number) => String(count).padStart(2, '0')

export const round: typeof en.round = {
  title: 'Workshop',
  open: 'Workshop öffnen',
  lead: 'Workshop leiten',
  close: 'Workshop schließen',
  strip: 'Was im Workshop läuft',
  leads: (name, me) => (me ? 'Du leitest diesen Workshop' : `${name} leitet diesen Workshop`),
  nobodyLeads: 'Gerade leitet niemand.',
  begin: 'Bearbeiten sperren, Zeit geben, abstimmen oder schreiben lassen: Wer beginnt, leitet.',
  handOver: 'Übergeben an',
  handOverTo: (name) => `An ${name} übergeben`,
  handedOver: (name) => `${name} leitet jetzt.`,
  nobodyElse: 'Sonst ist niemand da.',
  summon: 'Alle zu mir holen',
  end: 'Workshop beenden',
  ended: 'Der Workshop ist vorbei. Alle bearbeiten wieder.',
  mute: 'Nur ich bearbeite',
  muteHelp: 'Die anderen können weiter kommentieren, abstimmen und Rückmeldungen geben.',
  muted: (name, me) => (me ? 'Nur du bearbeitest' : `Nur ${name} bearbeitet`),
  unmute: 'Alle bearbeiten lassen',
  timer: {
    title: 'Zeit',
    minutes: 'Minuten',
    start: 'Uhr starten',
    stop: 'Uhr anhalten',
    such: minutes,
    wrong: 'Von 1 bis 240 Minuten.',
    left: (seconds) => `${Math.floor(seconds / 60)}:${two(seconds % 60)}`,
    begun: (seconds) =>
      seconds % 60 === 0 ? `Ab jetzt ${minutes(seconds / 60)}.` : `Ab jetzt ${number(seconds)} Sekunden.`,
    oneMinute: 'Noch eine Minute.',
    over: 'Die Zeit ist um.',
    name: 'Restzeit',
  },
  private: {
    title: 'Verdeckt schreiben',
    help: 'Was die Leute schreiben, bleibt den anderen verborgen, bis du es zeigst.',
    on: 'Alle schreiben verdeckt',
    written: (count) =>
      count === 0
        ? 'Noch hat niemand geschrieben.'
        : plural(count, {
            one: '1 Person hat geschrieben',
            other: `${number(count)} Personen haben geschrieben`,
          }),
    reveal: (pieces) => plural(pieces, { one: 'Allen zeigen', other: `Alle ${number(pieces)} zeigen` }),
    revealed: (pieces) =>
      plural(pieces, {
        one: '1 Karte liegt auf dem Board.',
        other: `${number(pieces)} Karten liegen auf dem Board.`,
      }),
  },
  propose: {
    title: 'Deine Rückmeldung',
    open: 'Rückmeldung geben',
    says: 'Sie liegt sofort auf dem Board, mit deinem Namen.',
    saysPrivate: 'Niemand sonst sieht sie, bis alles gezeigt wird.',
    what: 'In einem Satz',
    such: 'Etwa „Der Deckel klemmt am Morgen“',
    more: 'Mehr dazu',
    mood: 'Wie hat es sich angefühlt?',
    moods: { '-2': 'Ärgerlich', '-1': 'Schlecht', '0': 'Geht so', '1': 'Gut', '2': 'Großartig' },
    send: 'Senden',
    keep: 'Für später behalten',
    missing: 'Schreib zuerst einen Satz.',
    sent: (title) => `„${title}“ liegt auf dem Board.`,
    kept: (title) => `„${title}“ wartet, bis alles gezeigt wird.`,
    mine: 'Deine, noch nicht gezeigt',
    takeBack: (title) => `„${title}“ zurücknehmen`,
  },
  vote: {
    title: 'Abstimmung',
    each: 'Stimmen je Person',
    on: 'Über welche Karten',
    all: 'Alle Karten',
    start: 'Abstimmung beginnen',
    end: 'Beenden und Ergebnis zeigen',
    goesOn: 'Eine Abstimmung läuft',
    hidden: 'Vor dem Ende sieht niemand die Stimmen der anderen.',
    voters: (count) => `Bisher: ${voted(count)}.`,
    left: (count) => (count === 0 ? 'Alle deine Stimmen sind vergeben.' : `Du hast noch ${votes(count)}.`),
    find: 'Karte suchen',
    none: 'Es gibt keine Karte, über die man abstimmen kann.',
    more: (count) => `${number(count)} mehr: Such danach, oder wähle sie auf dem Board.`,
    mine: (count) => `${votes(count)} von dir`,
    give: (title) => `„${title}“ eine Stimme geben`,
    takeBack: (title) => `Eine Stimme von „${title}“ zurücknehmen`,
    here: 'Deine Stimmen für diese Karte',
    eachWrong: 'Von 1 bis 20.',
  },
  result: {
    title: 'Ergebnis der Abstimmung',
    says: (voters, when) => `${voted(voters)}, ${when}.`,
    nothing: 'Niemand hat abgestimmt.',
    votes,
    gone: 'Eine gelöschte Karte',
    earlier: 'Frühere Abstimmungen',
    noEarlier: 'Davor gab es keine.',
  },
  failed: 'Der Server antwortet nicht. Versuch es noch einmal.',
}
