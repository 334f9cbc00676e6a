import type { en } from '../en.ts'
import { formatsIn } from '../format.ts'

const { plural, number } = formatsIn('de')

export const voice: typeof en.voice = {
  title: 'Stimme',
  says: 'Was Leute über ein und dasselbe hören, wo immer sie uns begegnen. Eine Sache hat einen Wert.',
  odds: (count) =>
    plural(count, {
      one: 'Ein Widerspruch',
      other: count === 0 ? 'Nichts widerspricht sich' : `${number(count)} Widersprüche`,
    }),
  undone: (count) =>
    plural(count, {
      one: 'Ein Versprechen, hinter dem keine Tat steht',
      other: `${number(count)} Versprechen, hinter denen keine Tat steht`,
    }),
  unconfirmed: (count) =>
    plural(count, {
      one: 'Eines, das sonst niemand allen bestätigt',
      other: `${number(count)}, die sonst niemand allen bestätigt`,
    }),
  matrix: 'Was jedes Segment von jeder Aussage hört, je Kontaktpunkt',
  claim: 'Aussage',
  twoValues: (count) => `${number(count)} Werte`,
  oneVoice: 'eine Stimme',
  heard: (value, message) => `${value}, gesagt von ${message}`,
  silent: 'nichts',
  yes: 'ja',
  no: 'nein',
  noClaims:
    'Noch macht keine Botschaft, die jemanden erreicht, eine Aussage. Eine Aussage ist eine Zahl oder eine Tatsache, die sich prüfen lässt.',
  tone: 'Wie jede Botschaft klingt',
  toneSays: 'Die hohle Markierung ist die Marke.',
  message: 'Botschaft',
  distance: 'Von der Marke',
  steps: (count) => `${count} entfernt`,
  far: 'zu weit',
  near: 'unser Ton',
  noBrand: 'keine Marke sagt, wie sie klingt',
  at: (axis, word) => `${axis}: ${word}`,
  between: 'dazwischen',
  promises: 'Sagen, tun, bestätigen',
  promisesSay: 'Einem Versprechen glaubt man, wenn die Tat da ist und jemand anderes es bestätigt.',
  say: 'Wir sagen',
  does: 'Wir tun',
  confirm: 'Andere bestätigen',
  nothingDone: 'nichts Ausgesagtes steht dahinter',
  from: (name, day) => `${name}, ab ${day}`,
  nobodyConfirms: 'niemand außer uns',
  alone: (names) => `niemand außer uns, für ${names}`,
  languages: 'In welchen Sprachen',
  texts: { written: 'geschrieben', served: 'geschrieben', lacks: 'fehlt', unasked: 'nicht nötig' },
  servedBy: (language) => `wie auf ${language}`,
  textIn: (language, message) => `${message} auf ${language}`,
  reads: (segment, languages) => `${segment} lesen ${languages}.`,
  readsNot: (lacking, of) =>
    `${number(lacking)} von ${number(of)} Botschaften können nicht alle von ihnen lesen`,
  readsAll: 'Alles, was für sie gedacht ist, können sie lesen',
  missing: (count) => plural(count, { one: 'Ein Text fehlt.', other: `${number(count)} Texte fehlen.` }),
  complete: 'Alle können lesen, was für sie gedacht ist.',
  empty: {
    title: 'Noch ist nichts gesagt',
    says: 'Leg eine Botschaft aus, sag, was sie aussagt, und wo man ihr begegnet.',
    act: 'Eine Botschaft',
    made: 'Neue Botschaft',
    canvas: 'Zur Fläche',
  },
}
