import { Link } from 'wouter'
import { Alert } from '../../ui/Alert.tsx'
import { Ago } from '../../ui/Ago.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { useFocusKept } from '../../ui/useFocusKept.ts'
import { useTitle } from '../../ui/useTitle.ts'
import { useWords } from '../../words/words.ts'
import { Behaviour } from './behaviour/Behaviour.tsx'
import type { DataSet } from './data-set.ts'
import { DataSetsBar } from './DataSetsBar.tsx'
import { IntakeSection } from './intake/IntakeSection.tsx'
import { KeptSection } from './KeptSection.tsx'
import { OnThisPage } from './OnThisPage.tsx'
import { PersonSection } from './person/PersonSection.tsx'
import { RemoveSection } from './RemoveSection.tsx'
import { RightsSection } from './RightsSection.tsx'
import sheets from '../sheets.module.css'
import styles from './data-set.module.css'

interface Props {
  dataSet: DataSet
  me: string
}

/** All that is done with one data set; without the right to it, what is counted. */
export function DataSetPage({ dataSet, me }: Props) {
  const said = useWords().dataSets
  const { title, client, people, purchases, mine, changedAt } = dataSet
  useFocusKept()
  useTitle(said.documentOf(title))
  return (
    <>
      <DataSetsBar>
        <Link href="/data-sets">{said.title}</Link>
      </DataSetsBar>
      <main className={sheets['wide']} tabIndex={-1}>
        <PageHead
          heading="h1"
          title={title}
          says={mine ? said.holds(people, purchases) : said.about(people, purchases)}
          live
          end={
            <p className={styles['facts']}>
              {client !== null && <span dir="auto">{said.client(client)}</span>}
              <Ago at={changedAt} says={said.changed} />
            </p>
          }
        />
        {!mine && <Alert severity="hint">{said.noRight}</Alert>}
        {mine && <OnThisPage />}
        <Behaviour dataSet={dataSet} />
        {dataSet.allowed && (
          <>
            <IntakeSection dataSet={dataSet.dataSet} />
            <PersonSection dataSet={dataSet} />
            <KeptSection dataSet={dataSet} />
            <RightsSection dataSet={dataSet.dataSet} allowed={dataSet.allowed} me={me} />
            <RemoveSection dataSet={dataSet} />
          </>
        )}
      </main>
    </>
  )
}
