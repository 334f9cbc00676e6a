import type { Logger } from 'pino'
import type { Config } from '../config.ts'

/** What each room is built with; `undo` is what is undone when the house is left or could not be built, the last first. */
export type Given = { config: Config; log: Logger; undo: (() => unknown)[] }
