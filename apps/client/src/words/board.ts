import { acts } from './acts.ts'
import { boards } from './boards.ts'
import { formatsIn } from './format.ts'
import { findings } from './findings.ts'
import { guide } from './guide.ts'
import { inspector } from './inspector.ts'
import { rules } from './rules.ts'
import { training } from './training.ts'

const { number, plural } = formatsIn('en')

const changes = (count: number) => plural(count, { one: '1 change', other: `${number(count)} changes` })
const cards = (count: number) => plural(count, { one: '1 card', other: `${number(count)} cards` })
const quoted = (title: string) => `“${title}”`

/** One open board: the bar above it, the palette, the panel beside it. */
export const board = {
  untitled: boards.untitled,
  documentTitle: (title: string) => `${title} · Parley`,
  title: 'Title of the plan',
  planMenu: { open: 'More for this plan', rename: 'Rename', share: 'Share…' },
  views: {
    nav: 'Views of this plan',
    canvas: 'Canvas',
    journey: 'Journey',
    calendar: 'Calendar',
    loop: 'Loop',
    numbers: 'Numbers',
    voice: 'Voice',
    outline: 'Outline',
    brief: 'Brief',
  },
  save: {
    opening: 'Opening…',
    saved: 'Saved',
    saving: 'Saving…',
    offline: (count: number) => (count === 0 ? 'Offline' : `Offline: ${changes(count)} on this device`),
    offlineUnkept: (count: number) => `Offline: ${changes(count)} in this page. Keep it open`,
    failing: 'Not saved',
    readOnly: 'Read only',
    mayComment: 'You can comment',
    exportCopy: 'Export a copy',
  },
  readOnly: {
    opening: 'The board is being opened.',
    viewer: 'You may look at this board, not change it.',
    oldTab: 'This tab is of another version than the server. Reload it to go on.',
    noServer: 'The server does not answer.',
    revoked: 'You no longer have access to this board. What you see is how you left it.',
    gone: 'This board is no longer here for you. What you see is how you left it.',
    signedOut: 'You are signed out. What you see is how you left it.',
    refused: 'The server turned a change of this page away, so nothing more is sent from here.',
    lowered:
      'You may only look at this board now. Not all of your changes were saved; they are still on this page.',
  },
  notSaved: {
    onThisDevice: 'Go on: what you write is kept on this device, and saved as soon as it can be.',
    inThisPage: 'What you write is in this page alone until it can be saved: keep it open.',
  },
  unsavedHere: (count: number) =>
    `${changes(count)} of yours had not reached the server: take a copy before you leave this page.`,
  sentAfterReload: (count: number) =>
    `${changes(count)} of yours ${count === 1 ? 'is' : 'are'} kept on this device and will be sent then.`,
  unkept:
    'This browser keeps no copy of the board: its storage is full or switched off. What is not saved yet is lost when this page is closed.',
  reload: 'Reload',
  signIn: 'Sign in again',
  startAgain: 'Start again from the server',
  opening: 'Opening the board',
  broken: {
    title: 'This view broke',
    says: 'What is on the board is safe. The other views still work.',
    detail: 'What happened',
  },
  notHere: {
    title: 'There is no such board for you',
    says: 'It may have been deleted, or it is not shared with you. Ask whoever gave you its address.',
    back: 'Back to the boards',
  },
  noServer: {
    title: 'The server does not answer',
    says: 'The board is safe there. It opens by itself as soon as the server is back.',
  },
  people: {
    onBoard: 'On this board',
    follow: 'Follow',
    followSomebody: 'Follow somebody',
    followed: (name: string) => `Following ${name}`,
    alone: 'Nobody else is here.',
    stop: 'Stop',
    summon: 'Bring everyone to me',
    summoned: 'Everyone was asked to come here.',
    away: (name: string) => `${name}, away`,
    announce: 'Tell me what others change',
    announcing: { off: 'Nothing', mine: 'At the cards I selected', all: 'Everything' },
  },
  share: 'Share',
  palette: {
    nav: 'Cards to put down',
    find: 'Find a card',
    none: (wanted: string) => `No kind of card is called “${wanted}”.`,
    collapse: 'Fold the palette',
    expand: 'Unfold the palette',
    groups: {
      start: 'Start',
      who: 'Who',
      profile: 'Profile',
      where: 'Where',
      what: 'What',
      how: 'How',
      strands: 'Two strands',
      loop: 'The loop',
    },
  },
  panel: {
    name: 'Panel',
    tabs: 'Panel',
    inspector: 'Inspector',
    findings: 'Findings',
    comments: 'Comments',
    collapse: 'Fold the panel',
    expand: (count: number) =>
      plural(count, {
        one: 'Unfold the panel, 1 finding',
        other: `Unfold the panel, ${number(count)} findings`,
      }),
    resize: 'Width of the panel',
    back: 'Back to the board',
  },
  inspector,
  findings,
  guide,
  rules,
  training,
  acts,
  find: {
    open: 'Search and commands',
    placeholder: 'Search all text, and what can be done',
    cards: 'Cards',
    plan: 'In the plan',
    drawings: 'On the canvas',
    talk: 'Comments',
    inPlace: (place: string, excerpt: string) => `In ${place}: ${excerpt}`,
    saidBy: (name: string, about: string) => (about ? `${name}, about ${about}` : name),
    links: 'Links',
    nothing: (wanted: string) => `Nothing here is called “${wanted}”.`,
    newCard: (kind: string) => `New ${kind.toLowerCase()}`,
    undo: 'Undo mine',
    redo: 'Redo mine',
  },
  exported: (file: string) => `Saved as ${file}.`,
  begin: {
    title: 'Where to begin',
    steps: [
      'Select a segment, and call its people loyal where they are not.',
      'Look under Findings: what no longer holds, and why. Its button repairs it, and undo takes it back.',
      'Share the board, and go on with somebody.',
    ],
    go: 'Go to a segment',
    sendAway: 'Do not show this again',
  },
  again: 'Again',
  lost: {
    says: (title: string, by = 'Somebody') => `${by} deleted “${title}” while you were writing in it.`,
    byMe: (title: string) => `You deleted “${title}” in another tab while you were writing in it here.`,
    bringBack: 'Bring back',
  },
  away: {
    title: 'While you were offline',
    groups: { added: 'New', changed: 'Changed', removed: 'Deleted' },
    more: (count: number) => `and ${number(count)} more`,
    dismiss: 'I have seen it',
    since: (parts: readonly string[]) => `Since you were here: ${parts.join(', ')}`,
    counts: {
      added: (count: number) => `${cards(count)} added`,
      changed: (count: number, first: boolean) => `${first ? cards(count) : number(count)} changed`,
      removed: (count: number, first: boolean) => `${first ? cards(count) : number(count)} deleted`,
      gone: (count: number) =>
        plural(count, { one: '1 finding gone', other: `${number(count)} findings gone` }),
      come: (count: number, first: boolean) =>
        first
          ? plural(count, { one: '1 new finding', other: `${number(count)} new findings` })
          : `${number(count)} new`,
    },
    findings: { gone: 'No longer found', come: 'Newly found' },
  },
  aside: {
    says: (count: number) =>
      plural(count, {
        one: 'A copy of this board from before is kept on this device. It was not merged.',
        other: `${number(count)} copies of this board from before are kept on this device. They were not merged.`,
      }),
    exportCopy: 'Export it',
    throwAway: 'Throw it away',
  },
  unreadable: {
    says: (count: number) =>
      plural(count, { one: '1 record cannot be read.', other: `${number(count)} records cannot be read.` }),
    show: 'Show them',
    title: 'Records that cannot be read',
    explains: 'They are kept as they are and stand in nobody’s way. The rest of the board is whole.',
    roots: { plan: 'The plan', cards: 'A card', links: 'A link', canvas: 'A drawing' },
    throwAway: 'Throw away',
    raw: 'Raw content',
    done: 'Done',
  },
  tellings: {
    added: (who: string | undefined, title: string) =>
      who ? `${who} added ${quoted(title)}` : `${quoted(title)} was added`,
    changed: (who: string | undefined, title: string) =>
      who ? `${who} changed ${quoted(title)}` : `${quoted(title)} was changed`,
    removed: (title: string) => `${quoted(title)} was deleted`,
    many: (count: number) => `${cards(count)} changed`,
  },
  phone: {
    close: 'Close',
    findings: (count: number) => plural(count, { one: '1 finding', other: `${number(count)} findings` }),
  },
  outline: {
    steps: 'Steps',
    names: {
      0: 'Start',
      1: '1 Consumer base',
      2: '2 Who',
      3: '3 Where we meet',
      4: '4 What we say',
      5: '5 By which means',
      6: '6 Money',
      loop: 'The loop',
    },
    explains: {
      0: 'Who speaks, and what goes on around the campaign.',
      1: 'The people known, and what is known of them.',
      2: 'Segments by what they do, and the profile of each.',
      3: 'Where and when people meet us, and how they can answer.',
      4: 'What is to change, how it is measured, and what we say for it.',
      5: 'The levers, the two strands and the teams behind them.',
      6: 'What it costs, and what it has cost.',
      loop: 'What was heard, remembered, answered and returned.',
    },
    same: 'Everything the canvas can do, this list can do.',
    add: (kind: string) => `New ${kind.toLowerCase()}`,
    keys: {
      walk: 'walk',
      open: 'open',
      add: 'new',
      link: 'link',
      remove: 'delete',
    },
  },
}
