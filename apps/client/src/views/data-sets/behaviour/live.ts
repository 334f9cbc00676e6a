import { keepPreviousData } from '@tanstack/react-query'

/** For a question that changes under the hand: the last answer stays, and whatever nobody waits for is given up. */
export const live = { placeholderData: keepPreviousData }
export const givenUp = { trpc: { abortOnUnmount: true } }
