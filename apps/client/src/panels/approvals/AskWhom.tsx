import { useQuery } from '@tanstack/react-query'
import { ChevronDown } from 'lucide-react'
import type { Card } from '@parley/model/cards/index.ts'
import { api } from '../../session/api.ts'
import { useBoard, useSession } from '../../session/useBoard.tsx'
import { useMe } from '../../session/useMe.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Menu, MenuTicks } from '../../ui/Menu.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { Select } from '../../ui/TextInput.tsx'
import { useFormats, useWords } from '../../words/words.ts'
import { nameOf } from '../kind-look.ts'
import { LinkPassword } from '../share/LinkPassword.tsx'
import type { Wish } from './ask-form.ts'

export interface AskProps {
  wish: Wish
  wrong: Partial<Record<keyof Wish, string>>
  onWish: (change: Partial<Wish>) => void
}

/** The people of the board who may be asked, as the form names them. */
export function useReviewers(): { value: string; label: string }[] {
  const said = useWords().review.ask
  const { board } = useSession()
  const me = useMe()
  const people = useQuery(api.approvals.people.list.queryOptions({ board }))
  return (people.data ?? []).map(({ id, name, guest }) => ({
    value: id,
    label: id === me?.id ? said.me(name) : guest ? said.guest(name) : name,
  }))
}

/** Of what approval is asked, and of whom. */
export function AskWhom({
  wish,
  wrong,
  onWish,
  selected,
  mayInvite,
}: AskProps & { selected: number; mayInvite: boolean }) {
  const said = useWords().review.ask
  return (
    <>
      <WhatField about={wish.about} selected={selected} onAbout={(about) => onWish({ about })} />
      <WhomField of={wish.of} wrong={wrong.of} onOf={(of) => onWish({ of })} />
      {mayInvite && (
        <Switch
          label={said.link}
          help={wish.link ? said.linkSays : undefined}
          checked={wish.link}
          onCheckedChange={(link) => onWish({ link })}
        />
      )}
      {wish.link && (
        <LinkPassword
          value={wish.password}
          wrong={wrong.password}
          onValue={(password) => onWish({ password })}
        />
      )}
    </>
  )
}

interface WhomProps {
  of: readonly string[]
  wrong: string | undefined
  onOf: (of: string[]) => void
}

function WhomField({ of, wrong, onOf }: WhomProps) {
  const said = useWords().review.ask
  const { list } = useFormats()
  const reviewers = useReviewers()
  const chosen = reviewers.filter(({ value }) => of.includes(value)).map(({ label }) => label)
  return (
    <Field label={said.of} error={wrong} group>
      <Menu
        align="start"
        trigger={<Button icon={ChevronDown}>{chosen.length > 0 ? list(chosen) : said.choose}</Button>}
      >
        <MenuTicks label={said.of} options={reviewers} ticked={of} onTicked={onOf} />
      </Menu>
    </Field>
  )
}

interface WhatProps {
  about: string
  selected: number
  onAbout: (about: string) => void
}

function WhatField({ about, selected, onAbout }: WhatProps) {
  const words = useWords()
  const said = words.review.ask
  const strategies = useBoard(({ cards }) => [...cards.values()].filter(isStrategy))
  return (
    <Field label={said.about}>
      <Select value={about} onChange={(event) => onAbout(event.target.value)}>
        <option value="plan">{said.wholePlan}</option>
        {selected > 0 && <option value="selected">{said.selected(selected)}</option>}
        {strategies.map((card) => (
          <option key={card.id} value={card.id}>
            {said.strategy(nameOf(card, words.board.inspector.untitled))}
          </option>
        ))}
      </Select>
    </Field>
  )
}

const isStrategy = ({ kind }: Card): boolean => kind === 'strategy'
