import { inject } from 'vitest'

// Houses and stages that tests open in this run are on Postgres: see `aPlace`.
process.env['TESTS_ON'] = inject('postgres')
process.env['TESTS_LAID_OUT'] = 'yes'
