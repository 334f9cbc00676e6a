import { cost } from './passwords.ts'

// Hundreds of people sign up in the tests, and each would take the processor a fifth of a second. What it costs
// elsewhere, passwords.test.ts looks at.
cost.N = 2 ** 10
