import { useCallback, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import type { Finding, Severity } from '@parley/model/rules/rule.ts'
import type { Who } from '@parley/model/wire.ts'
import type { Other } from '../../session/session.ts'
import { useFindings, useSession } from '../../session/useBoard.tsx'

export type Found = Partial<Record<Severity, number>>
/** Somebody who has a card, and the field of it that she writes in. */
export type Here = { who: Who; writes: string | undefined }
/** What is found at a card, and who has it under her hand. */
export type AtCard = { findings: Found; people: readonly Here[] }

const noFindings: Found = {}
const nobody: readonly Here[] = []

/** How much is found at each card. */
export function useFoundAt(): (card: string) => Found {
  const findings = useFindings()
  const found = useMemo(() => findingsByCard(findings), [findings])
  return useCallback((card) => found.get(card) ?? noFindings, [found])
}

/** For every card, worked out once for all rows: a row asks for its own. */
export function useAtCards(): (card: string) => AtCard {
  const foundAt = useFoundAt()
  const people = usePeopleByCard()
  return (card) => ({ findings: foundAt(card), people: people.get(card) ?? nobody })
}

/** The same map until somebody goes to another card: a pointer that moves over the canvas paints nothing here. */
function usePeopleByCard(): ReadonlyMap<string, readonly Here[]> {
  const kept = useRef({ said: '', people: new Map<string, readonly Here[]>() })
  return useStore(useSession().others, (others) => {
    const people = peopleByCard(others)
    const said = JSON.stringify([...people])
    if (said !== kept.current.said) kept.current = { said, people }
    return kept.current.people
  })
}

function findingsByCard(findings: readonly Finding[]): Map<string, Found> {
  const by = new Map<string, Found>()
  for (const { severity, cards, under } of findings)
    for (const card of under === null ? cards : []) {
      const its = by.get(card) ?? {}
      its[severity] = (its[severity] ?? 0) + 1
      by.set(card, its)
    }
  return by
}

function peopleByCard(others: readonly Other[]): Map<string, readonly Here[]> {
  const by = new Map<string, readonly Here[]>()
  for (const { who, presence } of others) {
    const writing = presence.writing ?? undefined
    const cards = new Set([...(presence.selected ?? []), ...(writing ? [writing.card] : [])])
    for (const card of cards) {
      const writes = writing?.card === card ? writing.field : undefined
      const here = by.get(card) ?? []
      if (writes !== undefined || !here.some((one) => one.who.id === who.id))
        by.set(card, [...here, { who, writes }])
    }
  }
  return by
}
