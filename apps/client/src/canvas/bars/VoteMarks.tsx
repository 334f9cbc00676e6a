import { useEffect } from 'react'
import type { Editor } from 'tldraw'
import { useRound, type Round } from '../../session/round.ts'
import { sceneOf, type Given } from '../scene.ts'
import { shapeOfCard } from '../shape-ids.ts'

const isSame = (a: Given, b: Given): boolean => a.votes === b.votes && a.mine === b.mine

/** Puts votes on the cards: mine while a vote goes on, then everybody’s for as long as the workshop lasts. */
export function VoteMarks({ editor }: { editor: Editor }) {
  const { round } = useRound()
  useEffect(() => {
    sceneOf(editor).votes.setAll(givenIn(round), isSame)
  }, [editor, round])
  return null
}

function givenIn(round: Round | undefined): Map<string, Given> {
  const mine = round?.vote !== null
  const tally = round?.vote?.mine ?? (round?.moderator ? round.result?.cards : undefined) ?? []
  return new Map(tally.map(({ card, votes }) => [shapeOfCard(card), { votes, mine }]))
}
