import { formatsIn } from './format.ts'

const { number, plural } = formatsIn('en')

const people = (count: number) => plural(count, { one: '1 person', other: `${number(count)} people` })
const votes = (count: number) => plural(count, { one: '1 vote', other: `${number(count)} votes` })
const minutes = (count: number) => plural(count, { one: '1 minute', other: `${number(count)} minutes` })
const two = (count: number) => String(count).padStart(2, '0')

/** A workshop on a board: somebody leads it, all give feedback, write in private, vote. */
export const round = {
  title: 'Workshop',
  open: 'Open the workshop',
  lead: 'Lead a workshop',
  close: 'Close the workshop',
  strip: 'What goes on in the workshop',
  leads: (name: string, me: boolean) => (me ? 'You lead this workshop' : `${name} leads this workshop`),
  nobodyLeads: 'Nobody leads at the moment.',
  begin: 'Mute, give time, let people vote or write: whoever begins, leads.',
  handOver: 'Hand over to',
  handOverTo: (name: string) => `Hand over to ${name}`,
  handedOver: (name: string) => `${name} leads now.`,
  nobodyElse: 'Nobody else is here.',
  summon: 'Bring everyone to me',
  end: 'End the workshop',
  ended: 'The workshop is over. Everybody edits again.',
  mute: 'Only I edit',
  muteHelp: 'The others may still comment, vote and give feedback.',
  muted: (name: string, me: boolean) => (me ? 'Only you edit' : `Only ${name} edits`),
  unmute: 'Let everybody edit',
  timer: {
    title: 'Time',
    minutes: 'Minutes',
    start: 'Start the clock',
    stop: 'Stop the clock',
    such: (count: number) => minutes(count),
    wrong: 'From 1 to 240 minutes.',
    left: (seconds: number) => `${Math.floor(seconds / 60)}:${two(seconds % 60)}`,
    begun: (seconds: number) =>
      seconds % 60 === 0 ? `${minutes(seconds / 60)} from now.` : `${number(seconds)} seconds from now.`,
    oneMinute: 'One minute left.',
    over: 'Time is up.',
    name: 'Time left',
  },
  private: {
    title: 'Writing in private',
    help: 'What people write stays hidden from the others until you show it.',
    on: 'Everybody writes in private',
    written: (count: number) =>
      count === 0
        ? 'Nobody has written yet.'
        : plural(count, { one: '1 person has written', other: `${number(count)} people have written` }),
    reveal: (pieces: number) =>
      plural(pieces, { one: 'Show it to all', other: `Show all ${number(pieces)}` }),
    revealed: (pieces: number) =>
      plural(pieces, { one: '1 card is on the board.', other: `${number(pieces)} cards are on the board.` }),
  },
  propose: {
    title: 'Your feedback',
    open: 'Give feedback',
    says: 'It stands on the board at once, with your name.',
    saysPrivate: 'Nobody else sees it until all is shown.',
    what: 'In one sentence',
    such: 'Such as “The lid sticks in the morning”',
    more: 'More about it',
    mood: 'How did it feel?',
    moods: { '-2': 'Angry', '-1': 'Bad', '0': 'So-so', '1': 'Good', '2': 'Great' },
    send: 'Send',
    keep: 'Keep it for later',
    missing: 'Write a sentence first.',
    sent: (title: string) => `“${title}” is on the board.`,
    kept: (title: string) => `“${title}” waits until all is shown.`,
    mine: 'Yours, not shown yet',
    takeBack: (title: string) => `Take back “${title}”`,
  },
  vote: {
    title: 'Vote',
    each: 'Votes for each',
    on: 'On which cards',
    all: 'All cards',
    start: 'Start the vote',
    end: 'End it and show the result',
    goesOn: 'A vote is going on',
    hidden: 'Nobody sees the others’ votes before the end.',
    voters: (count: number) => `${people(count)} voted so far.`,
    left: (count: number) => (count === 0 ? 'All your votes are given.' : `You have ${votes(count)} left.`),
    find: 'Find a card',
    none: 'There is no card to vote on.',
    more: (count: number) => `${number(count)} more: search for them, or select them on the board.`,
    mine: (count: number) => `${votes(count)} of yours`,
    give: (title: string) => `Give “${title}” a vote`,
    takeBack: (title: string) => `Take a vote back from “${title}”`,
    here: 'Your votes for this card',
    eachWrong: 'From 1 to 20.',
  },
  result: {
    title: 'Result of the vote',
    says: (voters: number, when: string) => `${people(voters)} voted, ${when}.`,
    nothing: 'Nobody voted.',
    votes,
    gone: 'A card that was deleted',
    earlier: 'Earlier votes',
    noEarlier: 'There was none before.',
  },
  failed: 'The server does not answer. Try again.',
}
