import type { Board } from '../board/board.ts'
import type { CardOf } from '../cards/index.ts'
import { into } from './seen.ts'

type Message = CardOf<'message'>

/**
 * Whether people can have had a message by this day. One whose start nobody wrote counts as begun once it says something
 * or a contact point carries it: before that there is only a card to be written.
 */
export const hasBegun = (message: Message, board: Board, today: string): boolean =>
  message.startsOn === undefined
    ? saysSomething(message) || into(board, message, 'carries', 'contactPoint').length > 0
    : message.startsOn <= today

/** Whether any words of it are there, in any language or form; its title is only what it is called. */
function saysSomething({
  texts,
  variants,
  claims,
  companyWants,
  customerForm,
  callToAction,
}: Message): boolean {
  const words = [texts, variants, claims].flatMap((some) => Object.values(some ?? {}))
  return [...words, companyWants, customerForm, callToAction].some((one) => String(one ?? '').trim() !== '')
}
