/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export type Sample = { seed: number; people: number; purchases: number; asOf: string }

const brands = ['Brimberg', 'Halden', 'Private label', 'Kvist', 'Norrsund']
const cities = ['Bergen', 'Drammen', 'Hamar', 'Molde', 'Skien', 'Tromsø']
const brews = ['filter', 'drip', 'press pot', 'espresso']
const [dayMs, days] = [86_400_000, 730]

/** How likely each brand is bought by one who is loyal to a brand, or by one who takes what stands there. */
type Habit = { favourite: number; faithful: number; weight: number }

/** Everybody’s habit by her number, so that people and purchases can be made apart from each other. */
function habitOf(seed: number, at: number): Habit {
  const random = randomOf(seed * 31 + at)
  const kind = random()
  const favourite =
    kind < 0.24 ? 0 : kind < 0.55 ? 1 + Math.floor(random() * 2) : Math.floor(random() * brands.length)
  return { favourite, faithful: kind < 0.55 ? 0.6 + random() * 0.35 : 0.2, weight: random() }
}

const chunk = 2_000

/** The lines of a list of people, some thousand at a time; the same for the same seed. */
export function* samplePeople({ seed, people }: Sample): Generator<string> {
  const random = randomOf(seed)
  let lines = ['id,type,language,consent,age,city,brews,household']
  for (let at = 0; at < people; at++) {
    const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]
    const type = habitOf(seed, at).weight > 0.9 ? 'prospect' : 'customer'
    const language = random() < 0.8 ? 'en' : 'de'
    const consent = random() < 0.7 ? 'yes' : 'no'
    const age = 18 + Math.floor(random() * 62)
    lines.push(
      `member-${at},${type},${language},${consent},${age},${pick(cities)},${pick(brews)},${1 + Math.floor(random() * 5)}`,
    )
    if (lines.length >= chunk) {
      yield `${lines.join('\n')}\n`
      lines = []
    }
  }
  yield lines.map((line) => `${line}\n`).join('')
}

/** The lines of a list of what they bought in the two years up to a day. Prospects bought nothing. */
export function* samplePurchases({ seed, people, purchases, asOf }: Sample): Generator<string> {
  const random = randomOf(seed + 1)
  const last = Date.parse(asOf)
  const dates = Array.from({ length: days }, (_, ago) =>
    new Date(last - ago * dayMs).toISOString().slice(0, 10),
  )
  let lines = ['person,date,category,brand,quantity,amount']
  let made = 0
  for (let tried = 0; made < purchases && tried < 20 * purchases; tried++) {
    // A few buy often, many seldom.
    const at = Math.floor(random() ** 1.6 * people)
    const habit = habitOf(seed, at)
    if (habit.weight > 0.9) continue
    const faithful = random() < habit.faithful
    const brand = brands[faithful ? habit.favourite : Math.floor(random() * brands.length)]
    const category = random() < 0.8 ? 'coffee' : 'tea'
    const quantity = 1 + Math.floor(random() ** 2 * 4)
    const cents = quantity * (390 + Math.floor(random() * 300))
    lines.push(
      `member-${at},${dates[Math.floor(random() * days)]},${category},${brand},${quantity},${(cents / 100).toFixed(2)}`,
    )
    made += 1
    if (lines.length >= chunk) {
      yield `${lines.join('\n')}\n`
      lines = []
    }
  }
  yield lines.map((line) => `${line}\n`).join('')
}
