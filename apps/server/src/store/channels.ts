/** On which nodes on one Postgres tell each other that rows were written: the board's newest number, and its id. */
export const writtenChannel = 'parley_written'
/** On which they tell each other the rest: who says it, and a message in JSON. */
export const heardChannel = 'parley_heard'
