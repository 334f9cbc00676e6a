/** A base of consumers; they themselves lie in its file. */
type DataSetsTable = {
  id: string
  title: string
  client: string | null
  /** The last three are asked for before anything is taken out. */
  lawful_basis: string | null
  purpose: string | null
  /** Days after which a purchase goes, and whoever has none left. */
  retention: number | null
  people: number
  purchases: number
  created_by: string
  created_at: number
  /** When the people or purchases were last changed. */
  changed_at: number
}

/** Who may see into a data set. */
type DataSetRightsTable = {
  data_set: string
  person: string
  given_by: string
  given_at: number
}

export type DataSetTables = { data_sets: DataSetsTable; data_set_rights: DataSetRightsTable }
