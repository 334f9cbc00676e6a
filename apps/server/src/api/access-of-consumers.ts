import { canInWorkspace } from '@parley/model/access.ts'
import { cast, type Row, type Who, type World } from './access-cast.ts'

/** Among colleagues; a guest is told that there is none. */
const colleague = (who: Who) =>
  who === 'stranger' ? 'signedOut' : canInWorkspace(cast[who].standing, 'seeInternal') ? 'ok' : 'noDataSet'
/** Mia made it; nobody else has the right to it, not even the workspace's owner. */
const withRight =
  (code = 'ok') =>
  (who: Who) =>
    colleague(who) !== 'ok' ? colleague(who) : who === 'founder' ? code : 'noDataSetRight'

const theDataSet = ({ dataSet }: World) => ({ dataSet })
const counted = ({ dataSet }: World) => ({ dataSet, predicate: { all: [] } })
const category = 'coffee'
const january = { from: '2026-01-01', to: '2026-01-31' }
const february = { from: '2026-02-01', to: '2026-02-28' }
const aPerson = ({ dataSet }: World) => ({ dataSet, person: 'nobody' })

/** What is asked of consumer data sets. */
export const consumerRows: Record<string, Row> = {
  'consumers.create': { kind: 'mutation', input: () => ({ title: 'A base' }), outcome: colleague },
  'consumers.list': { kind: 'query', outcome: colleague },
  'consumers.get': { kind: 'query', input: theDataSet, outcome: colleague },
  'consumers.change': {
    kind: 'mutation',
    input: ({ dataSet }) => ({ dataSet, purpose: 'To plan' }),
    outcome: withRight(),
  },
  'consumers.remove': {
    kind: 'mutation',
    input: async ({ mia }) => mia.api.consumers.create.mutate({ title: 'Soon gone' }),
    outcome: withRight(),
  },
  'consumers.allow': {
    kind: 'mutation',
    input: ({ dataSet, miaId }) => ({ dataSet, person: miaId }),
    outcome: withRight(),
  },
  'consumers.disallow': {
    kind: 'mutation',
    input: ({ dataSet, miaId }) => ({ dataSet, person: miaId }),
    outcome: withRight('lastDataSetRight'),
  },
  'consumers.createSample': { kind: 'mutation', outcome: colleague },
  'consumers.count': { kind: 'query', input: counted, outcome: colleague },
  'consumers.classes': {
    kind: 'query',
    input: ({ dataSet }) => ({ dataSet, ownBrand: 'Ours', category }),
    outcome: colleague,
  },
  'consumers.profile': {
    kind: 'query',
    input: (world) => ({ ...counted(world), category }),
    outcome: colleague,
  },
  'consumers.overlaps': {
    kind: 'query',
    input: ({ dataSet }) => ({ dataSet, predicates: [{ all: [] }, { any: [] }] }),
    outcome: colleague,
  },
  'consumers.cycle': {
    kind: 'query',
    input: (world) => ({ ...counted(world), category }),
    outcome: withRight(),
  },
  'consumers.switching': {
    kind: 'query',
    input: ({ dataSet }) => ({ dataSet, category, before: january, after: february }),
    outcome: withRight(),
  },
  'consumers.rfm': {
    kind: 'query',
    input: ({ dataSet }) => ({ dataSet, category, asOf: '2026-02-28' }),
    outcome: withRight(),
  },
  'consumers.find': { kind: 'mutation', input: aPerson, outcome: withRight('noConsumer') },
  'consumers.export': { kind: 'mutation', input: aPerson, outcome: withRight('dataSetBasis') },
  'consumers.exportAll': { kind: 'mutation', input: theDataSet, outcome: withRight('dataSetBasis') },
  'consumers.erase': { kind: 'mutation', input: aPerson, outcome: withRight() },
}
