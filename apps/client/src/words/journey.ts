import { formatsIn } from './format.ts'

const { plural } = formatsIn('en')

/** The plan as its people live it, stage by stage. */
export const journey = {
  title: 'Journey',
  says: 'Who meets whom, and when.',
  holes: (count: number) =>
    plural(count, {
      one: 'One stage is empty: somebody is met before or after it, and not there.',
      other: `${count} places are empty: people are met before or after, and not there.`,
    }),
  grid: 'Segments and stages',
  segment: 'Segment',
  drivers: (theirs: number, of: number): readonly [string, string] => [
    `${theirs} of ${of}`,
    'meetings are not ours to drive',
  ],
  driversSaid: (ours: number, theirs: number) =>
    `${ours} contact points are driven by us, ${theirs} by customers, the store or experience. The mark is one third.`,
  driversHere: (ours: number, theirs: number) => `${ours} ours, ${theirs} theirs`,
  ours: (count: number) => `Ours ${count}`,
  theirs: (count: number) => `Theirs ${count}`,
  mark: 'Mark: one third.',
  feelings: { '-2': 'fed up', '-1': 'uneasy', '0': 'even', '1': 'glad', '2': 'delighted' },
  feelingAt: (stage: string, feeling: string) => `${stage}: ${feeling}`,
  curve: (said: string) => `How it feels: ${said}`,
  doing: (stage: string) => `What they do at ${stage}`,
  doingHere: 'What they do…',
  barrier: (stage: string) => `What holds them back at ${stage}`,
  barrierHere: 'What holds them back…',
  nobody: 'Nobody meets them here',
  addPoint: 'Contact point',
  addPointAt: (stage: string, segment: string) => `New contact point for ${segment} at ${stage}`,
  newPoint: (stage: string) => `New contact at ${stage}`,
  loose: 'Not placed yet',
  looseSays: 'These stand at no stage, or meet no segment.',
  placeThem: 'Drag one to where it helps, or choose from its menu.',
  place: (point: string) => `Where ${point} helps`,
  at: (stage: string) => `Helps at ${stage}`,
  legend: {
    we: 'we come to them',
    they: 'they come to us',
    feels: 'how it feels, from the journey card',
    barrier: 'what holds them back',
  },
  priority: (priority: string) => `priority ${priority}`,
  people: (count: string) => `${count} people`,
  empty: {
    title: 'No journey yet',
    says: 'It shows which people meet you at which stage. Put down whom you want to talk with first.',
    act: 'A segment',
    canvas: 'Go to the canvas',
    made: 'New segment',
  },
}
