import type { en } from '../en.ts'
import { formatsIn } from '../format.ts'
import { remade } from '../remade.ts'

const { plural, number } = formatsIn('de')

const people = (n: number) => plural(n, { one: '1 Person', other: `${number(n)} Personen` })

export const brief: typeof en.brief = {
  title: 'Briefing',
  says: 'Der Plan in einfachen Worten, zum Lesen, Drucken oder als PDF.',
  print: 'Drucken oder als PDF sichern',
  asOf: (day) => `Stand: ${day}.`,
  runs: (from, to) => `Er läuft vom ${from} bis zum ${to}.`,
  money: (amount) => `Dafür stehen ${amount} bereit.`,
  sections: {
    goals: 'Was erreicht werden soll',
    people: 'Für wen',
    heard: 'Was sie uns gesagt haben',
    places: 'Wo wir uns begegnen',
    messages: 'Was wir sagen',
    strands: 'Zwei Stränge, nie addiert',
    money: 'Was es kostet',
    open: 'Was offen ist',
  },
  goal: (from, to, by) =>
    [from && to ? `Von ${from} auf ${to}` : to ? `Auf ${to}` : undefined, by && `bis ${by}`]
      .filter(Boolean)
      .join(' '),
  ended: (text) =>
    remade(text, (plain) => {
      const said = plain.trim()
      return said.charAt(0).toLocaleUpperCase('de') + said.slice(1) + (/[.!?…]$/.test(said) ? '' : '.')
    }),
  owner: (name) => `Verantwortlich: ${name}.`,
  counts: (people) => `${people} Personen.`,
  buys: (days) =>
    plural(days, { one: 'Sie kaufen jeden Tag.', other: `Sie kaufen alle ${number(days)} Tage.` }),
  known: (insight) => `Was wir wissen: ${insight}`,
  offered: (proposition) => `Was wir bieten: ${proposition}`,
  heldBack: (barriers) => `Was sie abhält: ${barriers}.`,
  said: (n, where) => `${people(n)}, hier: ${where}.`,
  saidBy: (n) => `${people(n)}.`,
  becomes: (property) => `Daraus wird: ${property}.`,
  meets: (names) => `Hier begegnen wir: ${names}.`,
  from: (from, to) => (to === from ? `Am ${from}.` : to ? `${from} bis ${to}.` : `Ab ${from}.`),
  where: (place, occasion) => [place, occasion].filter(Boolean).join(', '),
  carries: (names) => `Dort hören die Leute: ${names}.`,
  meant: (names) => `Gedacht für: ${names}.`,
  asks: (call) => `Aufforderung: ${call}`,
  claims: (claims) => `Sie sagt aus: ${claims}.`,
  claim: (key, value) => `${key} ${value}`,
  leads: (name) => `Leitung: ${name}.`,
  hasMoney: (amount) => `Budget: ${amount}.`,
  serves: (goals) => `Erreicht werden soll: ${goals}.`,
  nothingOpen: 'Nichts steht im Weg: Jede Regel, die sich beurteilen lässt, ist eingehalten.',
  openCounts: (errors, warnings, hints) =>
    [
      errors > 0 &&
        plural(errors, { one: 'Ein Punkt steht im Weg.', other: `${number(errors)} Punkte stehen im Weg.` }),
      warnings > 0 &&
        plural(warnings, { one: 'Einer ist anzusehen.', other: `${number(warnings)} sind anzusehen.` }),
      hints > 0 &&
        plural(hints, { one: 'Dazu kommt ein Hinweis.', other: `Dazu kommen ${number(hints)} Hinweise.` }),
    ]
      .filter(Boolean)
      .join(' '),
  empty: {
    title: 'Noch nichts zu lesen',
    says: 'Das Briefing entsteht aus den Karten: für wen es ist, was erreicht werden soll, wo ihr euch begegnet, was ihr sagt.',
    canvas: 'Zur Fläche',
  },
}
