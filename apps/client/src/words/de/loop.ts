import type { en } from '../en.ts'
import { formatsIn } from '../format.ts'

const { plural, number } = formatsIn('de')

export const loop: typeof en.loop = {
  title: 'Kreislauf',
  says: 'Was Leute gesagt haben, und ob sie merken, dass wir zugehört haben.',
  asOf: (day) => `Stand: ${day}.`,
  write: 'Aufschreiben, was gesagt wurde',
  fresh: 'Was gesagt wurde',
  numbers: 'Der Kreislauf in Zahlen',
  table: 'Was gesagt wurde und wie weit es ist',
  said: 'Was gesagt wurde',
  age: 'Alter und was ansteht',
  steps: {
    heard: 'Gehört',
    remembered: 'Gemerkt',
    answered: 'Beantwortet',
    returned: 'Eingelöst',
    told: 'Bescheid gegeben',
  },
  stepsWithin: {
    heard: 'gehört',
    remembered: 'gemerkt',
    answered: 'beantwortet',
    returned: 'eingelöst',
    told: 'Bescheid gegeben',
  },
  ring: (heard, counts, closed) =>
    `${number(heard)} gehört: ${counts}. ${number(closed)} von ${number(heard)} abgeschlossen.`,
  ringStep: (count, step) => `${number(count)} ${step}`,
  ofClosed: 'des Gehörten ist abgeschlossen',
  returnedOf: (count) => `Eingelöst, von ${number(count)}`,
  voices: 'Gehörte Stimmen',
  answered: 'davon abschließend beantwortet',
  median: 'Tage bis zum Abschluss, Median',
  oldest: 'Älteste noch offene',
  days: (days) => plural(days, { one: '1 Tag', other: `${number(days)} Tage` }),
  leaks: {
    remembered: (count) =>
      plural(count, {
        one: 'Eine Stimme ist nirgends notiert.',
        other: `${number(count)} Stimmen sind nirgends notiert.`,
      }),
    answered: (count) =>
      plural(count, {
        one: 'Eine Stimme wartet zu lange auf Antwort.',
        other: `${number(count)} Stimmen warten zu lange auf Antwort.`,
      }),
  },
  states: {
    closed: 'abgeschlossen',
    open: 'offen',
    late: 'überfällig',
    unread: 'ungelesen',
    aside: 'beiseitegelegt',
  },
  over: (days) => `${days} drüber`,
  toGo: (days) => `noch ${days}`,
  since: (days) => `${days} lang`,
  nothing: 'nichts einzulösen',
  asideNothing: 'beiseitegelegt',
  toBeWritten: 'noch zu schreiben',
  waitsForReply: 'wartet auf Antwort',
  nowhere: 'nirgends notiert',
  named: (name, more) => (more > 0 ? `${name} und ${number(more)} mehr` : name),
  from: (day) => `ab ${day}`,
  planned: (name, day) => `${name}, ${day}`,
  people: (count) => plural(count, { one: 'Person', other: 'Personen' }),
  stepIs: (step, says) => `${step}: ${says}`,
  ahead: 'noch nicht',
  doneHere: 'getan',
  next: {
    remembered: 'Merken',
    answered: 'Beantworten',
    written: 'Antwort schreiben',
    need: 'Bedürfnis benennen',
    returned: 'Einlösen',
    told: 'Bescheid geben',
  },
  nextFor: (act, said) => `${act}: ${said}`,
  owner: (name) => `bei ${name}`,
  nextIs: (step) => `als Nächstes: ${step}`,
  chooseOwner: 'Wählen, bei wem',
  nobody: 'noch bei niemandem',
  made: {
    memory: (said) => `Gemerkt: ${said}`,
    answer: (said) => `Antwort auf „${said}“`,
    need: (said) => `Bedürfnis hinter „${said}“`,
    property: (need) => `Eigenschaft für „${need}“`,
    announcement: (property) => `Neuigkeit: „${property}“`,
  },
  empty: {
    title: 'Noch wurde nichts gehört',
    says: 'Schreib auf, was Leute dir sagen: am Tresen, in Bewertungen, am Telefon. Jedes Wort wird dann verfolgt, bis sie wissen, dass sie gehört wurden.',
    canvas: 'Zur Fläche',
  },
}
