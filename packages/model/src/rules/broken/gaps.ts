/**
 * Which rules may speak when one thing is taken from a sound plan: a field, a link, or a card that is parked. Where
 * nothing is named, nothing is told: unknown is not wrong.
 */
const told = `
  cut addresses: LOOP-6 MSG-1
  cut announcedBy: LOOP-6
  cut answers: LOOP-3
  cut asks: GOV-1
  cut bearsOn: GOV-1
  cut carries: CON-9 HUM-11 LOOP-6 MSG-1
  cut coordinatesWith: HUM-5
  cut countsTo: BUD-5
  cut covers: GOV-1 RISK-1
  cut describes: CON-11 GOV-1 HUM-6
  cut feeds: DB-5
  cut funds: BUD-2 GOV-1
  cut givesContextTo: GOV-1 HUM-10
  cut heardAt: LOOP-1
  cut measuredBy: GOV-1
  cut proves: HUM-9 HUM-11
  cut recalls: LOOP-4
  cut rememberedAs: LOOP-2
  cut returnedAs: LOOP-5 LOOP-10
  cut reveals: LOOP-5
  cut routedTo: LOOP-11
  cut saidBy: LOOP-1
  cut says: HUM-11 MSG-3
  cut serves: MIX-2 MIX-4
  cut spreads: RISK-5
  cut targets: OBJ-4
  cut touches: CON-2 CON-4 CON-6 CON-12 LOOP-6 MIX-6 MSG-7 TIME-3 TIME-5
  cut under: GOV-1 HUM-3 HUM-11
  park brand: HUM-11
  park budgetLine: BUD-2 BUD-5
  park contactPoint: CON-4 CON-6 CON-12 HUM-9 LOOP-1 LOOP-6 MIX-4 MIX-5 MIX-6 MSG-1 MSG-7 TIME-3 TIME-5
  park database: DB-1 DB-5
  park insight: HUM-6
  park journey: HUM-6
  park memory: LOOP-2
  park message: CON-9 HUM-11 LOOP-3 LOOP-6
  park metric: HUM-10
  park need: LOOP-5 LOOP-10
  park objective: HUM-3 MET-1 MIX-2
  park persona: CON-11 HUM-6
  park productProperty: HUM-9 LOOP-5
  park responsePlan: RISK-1
  park segment: CON-2 LOOP-1 MSG-1 OBJ-4 RISK-5 SEG-1
  park strategy: HUM-1 HUM-11
  park team: LOOP-11
  park tool: HUM-9 MIX-1
  park valueProposition: HUM-6 HUM-11 MSG-3
  unset contactPoint.approach: CON-1
  unset contactPoint.driver: CON-6
  unset contactPoint.endsOn: CON-1
  unset contactPoint.noCost: BUD-2
  unset contactPoint.occasion: CON-1
  unset contactPoint.owner: CON-6 CON-8
  unset contactPoint.place: CON-1
  unset contactPoint.responseHours: CON-8
  unset contactPoint.stages: CON-4 CON-6 TIME-5
  unset contactPoint.startsOn: CON-1
  unset database.blocks: DB-2
  unset database.lawfulBasis: DB-6
  unset feedback.due: LOOP-11
  unset insight.evidence: HUM-8
  unset memory.lawfulBasis: DB-6
  unset memory.retention: DB-6
  unset message.variants: MSG-5
  unset metric.cadence: MET-2
  unset metric.source: MET-2
  unset objective.baseline: OBJ-1
  unset objective.deadline: OBJ-1
  unset objective.measure: OBJ-1
  unset objective.owner: OBJ-7
  unset objective.target: OBJ-1
  unset objective.unit: OBJ-1
  unset objective.verb: OBJ-4
  unset persona.connect: HUM-7
  unset persona.evidence: HUM-8
  unset persona.initiative: HUM-7
  unset persona.interests: HUM-7
  unset persona.moves: HUM-7
  unset persona.preferredTimes: CON-11
  unset plan.exclusions: SEG-1
  unset plan.rules: BUD-6
  unset review.goals: LOOP-9
  unset segment.brandShares: SEG-5
  unset segment.loyalty: SEG-1
  unset strategy.strand: HUM-1
  unset tool.noCost: BUD-2
`

export const gaps: ReadonlyMap<string, readonly string[]> = new Map(
  told
    .trim()
    .split('\n')
    .map((row) => {
      const [what = '', codes = ''] = row.trim().split(': ')
      return [what, codes.split(' ')]
    }),
)
