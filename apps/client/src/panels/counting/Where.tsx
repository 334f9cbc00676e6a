import { Field } from '../../ui/Field.tsx'
import { Select } from '../../ui/TextInput.tsx'
import { useWords } from '../../words/words.ts'
import type { Counting } from './useCounting.ts'
import styles from './counting.module.css'

/** In which data set it is asked, and in which category they are described. */
export function Where({ counting }: { counting: Counting }) {
  const words = useWords().counting.sheet
  const { list = [], dataSet, setDataSet, base, category, setCategory } = counting
  return (
    <div className={styles['where']}>
      <Field label={words.dataSet}>
        <Select value={dataSet?.dataSet} onChange={(event) => setDataSet(event.currentTarget.value)}>
          {list.map((one) => (
            <option key={one.dataSet} value={one.dataSet}>
              {one.title}
            </option>
          ))}
        </Select>
      </Field>
      {category !== undefined && (
        <Field label={words.category}>
          <Select value={category} onChange={(event) => setCategory(event.currentTarget.value)}>
            {base?.categories.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  )
}
