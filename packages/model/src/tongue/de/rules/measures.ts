import type { Dictionary } from '../../tongue.ts'

export const measuresRules: Dictionary = {
  'No objective or metric of one counts what is bought, or no objective counts what people feel and whether they stay, once there is an objective.':
    'Kein Ziel und keine Kennzahl eines Ziels zählt, was gekauft wird, oder kein Ziel zählt, was Menschen fühlen und ob sie bleiben, sobald es ein Ziel gibt.',
  'There are two returns, and they are never added. Measure one alone, and the other is cut at the next chance.':
    'Es gibt zwei Erträge, und sie werden nie addiert. Miss nur einen, und der andere wird bei nächster Gelegenheit gekürzt.',
  'A metric does not say where it is read, or how often.':
    'Eine Kennzahl sagt nicht, wo sie abgelesen wird oder wie oft.',
  'A number needs a place where it can be read, and days on which somebody reads it. Else it is first asked for when it is too late.':
    'Eine Zahl braucht einen Ort, an dem man sie abliest, und Tage, an denen es jemand tut. Sonst fragt man erst nach ihr, wenn es zu spät ist.',
  'By the last reading of its metric an objective has gone less than minPace % of the way that it should have gone by that day.':
    'Nach dem letzten Messwert seiner Kennzahl ist ein Ziel weniger als minPace % des Wegs gegangen, den es bis zu diesem Tag hätte gehen sollen.',
  'What is behind can still be steered, as long as somebody sees it in time.':
    'Was zurückliegt, lässt sich noch steuern, solange es jemand rechtzeitig sieht.',
}
