import type { en } from '../en.ts'
import { formatsIn } from '../format.ts'

const { number, plural } = formatsIn('de')

const asOne = { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis' } as const

export const findings: typeof en.board.findings = {
  heading: (count) => plural(count, { one: '1 Befund', other: `${number(count)} Befunde` }),
  stands: (errors) =>
    errors === 0
      ? 'Keiner steht der Freigabe im Weg.'
      : plural(errors, {
          one: '1 steht der Freigabe im Weg.',
          other: `${number(errors)} stehen der Freigabe im Weg.`,
        }),
  none: 'Nichts steht im Weg.',
  hold: (count) =>
    plural(count, {
      one: 'Die eine Regel, die sich bisher beurteilen lässt, findet nichts.',
      other: `Alle ${number(count)} Regeln, die sich bisher beurteilen lassen, finden nichts.`,
    }),
  noneYet: 'Noch nichts zu beurteilen. Leg eine Karte aus.',
  groupBy: 'Ordnen nach',
  groupings: { severity: 'Schwere', step: 'Schritt', card: 'Karte', rule: 'Regel', person: 'Person' },
  show: 'Zeigen',
  all: 'Alle',
  groupCount: (group, count) => `${group} (${number(count)})`,
  gravities: { error: 'Fehler', warning: 'Warnungen', hint: 'Hinweise' },
  nobody: 'Niemand genannt',
  noCard: 'Der Plan als Ganzes',
  noneLeft: 'Hier wird nichts mehr gefunden.',
  showAll: 'Alle Befunde zeigen',
  moreOf: (count) => `${number(count)} mehr zeigen`,
  unfold: 'Mehr zeigen',
  fold: 'Weniger zeigen',
  follow: (count) =>
    plural(count, { one: 'und 1, der daraus folgt', other: `und ${number(count)}, die daraus folgen` }),
  source: (source) => `Quelle: ${source}`,
  repaired: (title) => `Erledigt: ${title}.`,
  mutedRules: (count) =>
    plural(count, { one: '1 Regel ist stumm', other: `${number(count)} Regeln sind stumm` }),
  mutedNone: (count) =>
    plural(count, {
      one: '1 Regel hat eine andere Schwere',
      other: `${number(count)} Regeln haben eine andere Schwere`,
    }),
  mutedSays: 'Wer den Plan bearbeiten darf, kann das unter „Regeln“ zurücknehmen.',
  muted: (rule, reason) => `${rule} ist stumm, weil: „${reason}“`,
  lowered: (rule, severity, reason) =>
    `${rule} gilt als ${asOne[severity]}${reason ? `, weil: „${reason}“` : ''}`,
  rules: 'Regeln',
  whyThis: 'Warum?',
  menu: (code) => `Mehr zu diesem Befund von ${code}`,
  change: 'Diese Regel ändern oder stumm stellen',
  repairAll: (count) => `Alle ${number(count)} dieser Regel beheben`,
  repairedAll: (count, left) =>
    plural(count, { one: '1 Befund behoben', other: `${number(count)} Befunde behoben` }) +
    (left > 0
      ? plural(left, {
          one: ', 1 braucht einen Menschen.',
          other: `, ${number(left)} brauchen einen Menschen.`,
        })
      : '.'),
  repairedNone: 'Jeder davon braucht einen Menschen: Keine Behebung passt auf alle.',
  preview: 'Zeigen, was sich ändert',
  changes: {
    yes: 'ja',
    no: 'nein',
    nothing: 'nichts',
    quoted: (text) => `„${text}“`,
    thePlan: 'Plan',
    theLink: (sentence) => `Verbindung ${sentence}`,
    sentence: (from, verb, to) => `${from} ${verb} ${to}`,
    part: (field, part) => `${field}, ${part}`,
    set: (field, of, value) => `Setzt „${field}“ (${of}) auf ${value}.`,
    unset: (field, of) => `Leert „${field}“ (${of}).`,
    add: (kind, title, facts) =>
      `Neu: ${kind}${title ? ` „${title}“` : ''}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}.`,
    link: (sentence) => `Verbindet: ${sentence}.`,
    unlink: (sentence) => `Löst die Verbindung: ${sentence}.`,
    park: (title) => `Parkt ${title}: Die Karte bleibt auf dem Board, und die Regeln lassen sie in Ruhe.`,
    merge: (gone, keep) => `Hängt die Verbindungen von ${gone} an ${keep} und nimmt ${gone} vom Board.`,
    opens: (field, of) => `Öffnet „${field}“ (${of}) für ein Wort von dir.`,
  },
  ruleNamed: (good, code) => `„${good}“ (${code})`,
  takeBack: 'Zurücknehmen',
  readOnly: 'Wer bearbeiten darf, kann das beheben.',
}
