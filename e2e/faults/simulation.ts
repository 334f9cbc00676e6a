import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Outcome } from '../simulation/course.ts'
import { atLeast, none, some, told, type Fault } from './fault.ts'
import { sumOf } from './writer.ts'

type Played = { number: number; outcome: Outcome }

/** Every so many courses one is played again. */
const again = 25
/** Who dies in the middle of a request leaves its parser behind, which Node holds: after so many the world is made anew. */
const lasting = 500

/** The page's own session, lines, a server and a disk in one thread, where the clock goes and chance falls as we say. */
export const simulation: Fault = {
  says: 'two to four people, their browsers and networks, a server and a disk in a world that can be had again by its seed',
  async run({ chance, long, tell, isLate }) {
    const words = String(chance())
    let world = worldOf(words)
    const began = performance.now()
    const outcomes: Outcome[] = []
    let otherwise = 0
    while (outcomes.length < (long ? 10_000 : again) && !isLate()) {
      const number = outcomes.length + 1
      const outcome = await play(world, number)
      outcomes.push(outcome)
      if (Object.values(outcome.wrong).some((count) => count > 0))
        tell(`course ${number}: ${JSON.stringify(outcome.wrong)}`)
      if (number % again === 0 && !isSame(outcome, await play(world, number))) otherwise++
      if (number % lasting > 0) continue
      tell(`${number} courses`)
      await world.terminate()
      world = worldOf(words)
    }
    const took = performance.now() - began
    await world.terminate()
    return {
      ...figuresOf(outcomes),
      'courses that went otherwise when played again': none(otherwise),
      'times as fast as its own clock': speed(outcomes, took),
    }
  },
}

const worldOf = (words: string) =>
  new Worker(new URL('../simulation/simulation-worker.ts', import.meta.url), {
    workerData: words,
    execArgv: [],
  })

async function play(world: Worker, number: number): Promise<Outcome> {
  world.postMessage(number)
  const [{ outcome }] = (await once(world, 'message')) as [Played]
  return outcome
}

function figuresOf(outcomes: readonly Outcome[]) {
  const done = (what: keyof Outcome['done']) => sumOf(outcomes.map((outcome) => outcome.done[what]))
  const wrong = (what: keyof Outcome['wrong']) => none(sumOf(outcomes.map((outcome) => outcome.wrong[what])))
  const happened = sumOf(outcomes.flatMap((outcome) => Object.values(outcome.done)))
  return {
    courses: told(outcomes.length),
    edits: some(done('edits')),
    mishaps: some(happened - done('edits')),
    'servers killed': some(done('serverDies')),
    'browsers killed': some(done('browserDies')),
    'times somebody could only look for a while, or not even that': some(
      done('mayOnlyLook') + done('isShutOut'),
    ),
    'called saved and lost': wrong('lost'),
    'on a device and lost': wrong('lostOnDevice'),
    'unsent and to be thrown away': wrong('forgotten'),
    'left by a tab and not sent by another': wrong('leftLying'),
    'shown to others and not on the disk': wrong('shown'),
    'pages that differ from the disk at the end': wrong('differing'),
    'pages turned away that may come in': wrong('turnedAway'),
    'pages that do not come to rest': wrong('restless'),
    'written by who might not': wrong('overstepped'),
    'shown to who was shut out before it was written': wrong('leaked'),
    'unreadable records': wrong('unreadable'),
  }
}

const speed = (outcomes: readonly Outcome[], took: number) =>
  atLeast(sumOf(outcomes.map(({ ms }) => ms)) / took, 100)

const isSame = (one: Outcome, other: Outcome): boolean => JSON.stringify(one) === JSON.stringify(other)
