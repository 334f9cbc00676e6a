import type { DataSet } from '../data-set.ts'

/** A data set in which people bought coffee of two brands, and tea of one. */
export const club: DataSet = {
  dataSet: 'd1',
  title: 'Club',
  client: null,
  people: 10,
  purchases: 100,
  changedAt: '2026-11-26T09:00:00.000Z',
  createdAt: '2026-11-26T09:00:00.000Z',
  mine: true,
  lawfulBasis: null,
  purpose: null,
  retention: null,
  columns: [],
  categories: [
    { name: 'coffee', brands: ['Halden', 'Brimberg'] },
    { name: 'tea', brands: ['Kvist'] },
  ],
  from: '2024-11-27',
  to: '2026-11-26',
  allowed: [],
}
