import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
// Types alone: the page must never carry a line of the server's code.
import type { LiveRouter } from '@parley/server/api/live.ts'
import type { ProblemCode as Code } from '@parley/server/api/problem.ts'
import type { AppRouter } from '@parley/server/api/router.ts'

/** What can be asked of the server, and what it answers. */
export type Router = AppRouter
export type Live = LiveRouter
export type Questions = inferRouterInputs<AppRouter>
export type Replies = inferRouterOutputs<AppRouter>
export type ProblemCode = Code
