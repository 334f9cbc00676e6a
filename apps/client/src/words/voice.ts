import { formatsIn } from './format.ts'

const { plural } = formatsIn('en')

/** One voice: what is said of one thing, wherever it is met. */
export const voice = {
  title: 'Voice',
  says: 'What people hear of one thing, wherever they meet us. One thing has one value.',
  odds: (count: number) =>
    plural(count, {
      one: 'One contradiction',
      other: count === 0 ? 'Nothing contradicts' : `${count} contradictions`,
    }),
  undone: (count: number) =>
    plural(count, {
      one: 'One promise without an act behind it',
      other: `${count} promises without an act behind them`,
    }),
  unconfirmed: (count: number) =>
    plural(count, {
      one: 'One that nobody else confirms to all',
      other: `${count} that nobody else confirms to all`,
    }),
  matrix: 'What each segment hears of each claim, by contact point',
  claim: 'Claim',
  twoValues: (count: number) => `${count} values`,
  oneVoice: 'one voice',
  heard: (value: string, message: string) => `${value}, said by ${message}`,
  silent: 'nothing',
  yes: 'yes',
  no: 'no',
  noClaims:
    'No message that somebody is met with makes a claim yet. A claim is a number or a fact that can be checked.',
  tone: 'How each message sounds',
  toneSays: 'The hollow mark is the brand.',
  message: 'Message',
  distance: 'From the brand',
  steps: (count: string) => `${count} away`,
  far: 'too far',
  near: 'ours',
  noBrand: 'no brand says how it sounds',
  at: (axis: string, word: string) => `${axis}: ${word}`,
  between: 'in between',
  promises: 'Say, do, confirm',
  promisesSay: 'A promise is believed when the act is there and somebody else says so.',
  say: 'We say',
  does: 'We do',
  confirm: 'Others confirm',
  nothingDone: 'nothing claimed stands behind it',
  from: (name: string, day: string) => `${name}, from ${day}`,
  nobodyConfirms: 'nobody but us',
  alone: (names: string) => `nobody but us, for ${names}`,
  languages: 'In which languages',
  texts: { written: 'written', served: 'written', lacks: 'missing', unasked: 'not needed' },
  servedBy: (language: string) => `as in ${language}`,
  textIn: (language: string, message: string) => `${message} in ${language}`,
  reads: (segment: string, languages: string) => `${segment} read ${languages}.`,
  readsNot: (lacking: number, of: number) => `${lacking} of ${of} messages cannot be read by all of them`,
  readsAll: 'Everything meant for them can be read',
  missing: (count: number) =>
    plural(count, { one: 'One text is missing.', other: `${count} texts are missing.` }),
  complete: 'Everybody can read what is meant for them.',
  empty: {
    title: 'Nothing is said yet',
    says: 'Put down a message, say what it claims, and where it is met.',
    act: 'A message',
    made: 'New message',
    canvas: 'Go to the canvas',
  },
}
