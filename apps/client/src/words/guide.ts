import { formatsIn } from './format.ts'

const { number, plural } = formatsIn('en')

type WaySaid = { label: string; explains?: string }

/** The six steps as a way through a plan that one may walk for the first time. */
export const guide = {
  title: 'Step by step',
  goOn: 'Go on step by step',
  leave: 'Leave the steps',
  nav: 'Steps of the method',
  end: 'What is open',
  /** What the method asks at each step; what a kind of card is stands with the kind. */
  asks: {
    '0': 'Say who speaks, when the campaign runs and what there is to spend. All that follows lies within these days and this money.',
    '1': 'Begin with people, not with the campaign: what do you know of those who buy from you, and of those who do not yet?',
    '2': 'Sort people by what they did: what somebody bought tells best what they will buy next. Those loyal to you, those loyal to another brand and those who swing want different things.',
    '3': 'Decide where, when and on what occasion people meet you, before you decide what to say. Count the places you do not make yourself, too: most of what people hear about you, they hear there.',
    '4': 'Set goals in numbers: one for what people buy, one for how close they feel. Then write what each contact point says, in words people want to hear.',
    '5': 'Choose what reaches the goals: product, price and place speak as well as adverts do. Then part the work into two strategies that act hand in hand: one sells, one is for people.',
    '6': 'Combine the means, each for what it does best, and give each its money. What a line counts to shows whether both strategies can live.',
    loop: 'Keep what people say and what they lack, and return it as something the product can do. Settle who replies when it gets loud, before it does.',
  },
  ways: {
    buy: { label: 'What they buy', explains: 'A goal in sales: a share, a number of buyers, a sum.' },
    feel: {
      label: 'How close they feel',
      explains: 'A goal in closeness: whether they belong, recommend or stay.',
    },
    sales: { label: 'Sales', explains: 'It looks for return from buying.' },
    human: { label: 'Human', explains: 'It looks for closeness, and is judged by it alone.' },
  } as Readonly<Record<string, WaySaid | undefined>>,
  example: (plan: string) => `An example, from “${plan}”`,
  exampleCards: 'Cards of the example',
  name: (what: string) => `Name: ${what}`,
  such: (example: string) => `Such as “${example}”`,
  add: 'Add',
  addNamed: (what: string) => `Add: ${what}`,
  another: (what: string) => `Another: ${what}`,
  ofNoWay: (many: string) => `${many}, not sorted yet`,
  others: 'Also in this step',
  done: 'Done',
  open: 'Still open in this step',
  nothingOpen: 'Nothing is open in this step.',
  notJudged: 'Nothing to judge in this step yet.',
  later: (count: number) =>
    plural(count, {
      one: '1 more is taken up by a later step',
      other: `${number(count)} more are taken up by later steps`,
    }),
  moreOpen: (count: number) => `Show ${number(count)} more`,
  holds: (holds: number, judged: number) =>
    plural(judged, {
      one: `${number(holds)} of 1 rule holds`,
      other: `${number(holds)} of ${number(judged)} rules hold`,
    }),
  back: 'Back',
  next: (step: string) => `Next: ${step}`,
  skip: 'Skip this step',
  endTitle: 'How the plan stands',
  endSays: 'What is still open, step by step. Come back to any of them whenever you like.',
  repairs: 'Go on with repairs',
  showPlan: 'Tidy up and show the plan',
  nothingLeft: 'Nothing stands in the way. The plan is yours to share.',
  notBegun: 'Not begun',
}
