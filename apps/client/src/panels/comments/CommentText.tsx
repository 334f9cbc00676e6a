import { Fragment, useMemo } from 'react'
import type { ReactNode } from 'react'
import { readSaid, type Said } from './said.ts'
import { namesIn } from './naming.ts'
import styles from './CommentText.module.css'

interface Props {
  text: string
  /** Who is named in it. */
  names: readonly string[]
}

/** A comment as it was meant: made of elements one by one, never of markup that somebody sent. */
export function CommentText({ text, names }: Props) {
  const said = useMemo(() => readSaid(text), [text])
  return (
    <div className={styles['text']} dir="auto">
      {said.map((one, at) => (
        <Part key={at} said={one} names={names} />
      ))}
    </div>
  )
}

function Part({ said, names }: { said: Said; names: readonly string[] }) {
  const inside = (all: readonly Said[]): ReactNode =>
    all.map((one, at) => <Part key={at} said={one} names={names} />)
  switch (said.is) {
    case 'text':
      return <Named text={said.text} names={names} />
    case 'break':
      return <br />
    case 'code':
      return <code>{said.text}</code>
    case 'block':
      return (
        <pre>
          <code>{said.text}</code>
        </pre>
      )
    case 'strong':
      return <strong>{inside(said.inside)}</strong>
    case 'em':
      return <em>{inside(said.inside)}</em>
    case 'del':
      return <del>{inside(said.inside)}</del>
    case 'paragraph':
      return <p>{inside(said.inside)}</p>
    case 'link':
      return (
        <a href={said.href} target="_blank" rel="noopener noreferrer nofollow">
          {inside(said.inside)}
        </a>
      )
    case 'list':
      return <List {...said} inside={inside} />
  }
}

interface ListProps extends Extract<Said, { is: 'list' }> {
  inside: (all: readonly Said[]) => ReactNode
}

function List({ start, items, inside }: ListProps) {
  const Tag = start === undefined ? 'ul' : 'ol'
  const from = start === undefined ? {} : { start }
  return (
    <Tag {...from}>
      {items.map((item, at) => (
        <li key={at}>{inside(item)}</li>
      ))}
    </Tag>
  )
}

function Named({ text, names }: { text: string; names: readonly string[] }) {
  return namesIn(text, names).map(({ text, named }, at) =>
    named ? (
      <b key={at} className={styles['named']}>
        {text}
      </b>
    ) : (
      <Fragment key={at}>{text}</Fragment>
    ),
  )
}
