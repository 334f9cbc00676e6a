import { formatsIn } from './format.ts'
import { remade } from './remade.ts'

const { plural, number } = formatsIn('en')

const people = (n: number) => plural(n, { one: '1 person', other: `${number(n)} people` })

/** The plan as a document, in plain language. */
export const brief = {
  title: 'Brief',
  says: 'The plan in plain language, to be read through, printed or saved as a PDF.',
  print: 'Print or save as PDF',
  asOf: (day: string) => `As it stands on ${day}.`,
  runs: (from: string, to: string) => `It runs from ${from} to ${to}.`,
  money: (amount: string) => `There are ${amount} for it.`,
  sections: {
    goals: 'What is to be reached',
    people: 'For whom',
    heard: 'What they told us',
    places: 'Where we meet',
    messages: 'What we say',
    strands: 'Two strands, never added',
    money: 'What it costs',
    open: 'What is open',
  },
  goal: (from: string | undefined, to: string | undefined, by: string | undefined) =>
    [from && to ? `From ${from} to ${to}` : to ? `To ${to}` : undefined, by && `by ${by}`]
      .filter(Boolean)
      .join(' '),
  /** Somebody's words as a sentence: with a capital and an end. */
  ended: (text: string) =>
    remade(text, (plain) => {
      const said = plain.trim()
      return said.charAt(0).toLocaleUpperCase('en') + said.slice(1) + (/[.!?…]$/.test(said) ? '' : '.')
    }),
  owner: (name: string) => `${name} answers for it.`,
  counts: (people: string) => `${people} people.`,
  buys: (days: number) => plural(days, { one: 'They buy every day.', other: `They buy every ${days} days.` }),
  known: (insight: string) => `What we know: ${insight}`,
  offered: (proposition: string) => `What we offer: ${proposition}`,
  heldBack: (barriers: string) => `What holds them back: ${barriers}.`,
  said: (n: number, where: string) => `${people(n)}, at ${where}.`,
  saidBy: (n: number) => `${people(n)}.`,
  becomes: (property: string) => `It comes back as ${property}.`,
  meets: (names: string) => `It meets ${names}.`,
  from: (from: string, to: string | undefined) =>
    to === from ? `On ${from}.` : to ? `${from} to ${to}.` : `From ${from}.`,
  where: (place: string, occasion: string) => [place, occasion].filter(Boolean).join(', '),
  carries: (names: string) => `There people hear: ${names}.`,
  meant: (names: string) => `Meant for ${names}.`,
  asks: (call: string) => `It asks: ${call}`,
  claims: (claims: string) => `It claims ${claims}.`,
  claim: (key: string, value: string) => `${key} ${value}`,
  leads: (name: string) => `${name} leads it.`,
  hasMoney: (amount: string) => `It has ${amount}.`,
  serves: (goals: string) => `It is to reach: ${goals}.`,
  nothingOpen: 'Nothing stands in the way: every rule that can be judged holds.',
  openCounts: (errors: number, warnings: number, hints: number) =>
    [
      errors > 0 &&
        plural(errors, { one: 'One thing stands in the way.', other: `${errors} things stand in the way.` }),
      warnings > 0 &&
        plural(warnings, { one: 'One is to be looked at.', other: `${warnings} are to be looked at.` }),
      hints > 0 && plural(hints, { one: 'There is one hint more.', other: `There are ${hints} hints more.` }),
    ]
      .filter(Boolean)
      .join(' '),
  empty: {
    title: 'Nothing to read yet',
    says: 'The brief is written from the cards: whom it is for, what is to be reached, where you meet, what you say.',
    canvas: 'Go to the canvas',
  },
}
