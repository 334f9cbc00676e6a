import { newId } from '@parley/model/ids.ts'
import { hashPassword } from '../access/passwords.ts'
import { hashOf, newSecret, newWord } from '../access/secrets.ts'
import type { PersonRow } from '../store/people.ts'
import type { Store } from '../store/store.ts'
import { CannotDo, exactly, noteCommand, withStore, type Command } from './command.ts'

export const users: Command = {
  usage: 'users',
  says: 'lists who has an account, with the id by which logs name them',
  run: ({ args, config, say }) =>
    withStore(config(), async (store) => {
      exactly(args, [])
      for (const { id, name, email, standing, created_at } of await store.people.accounts())
        say([standing, email, name, new Date(created_at).toISOString().slice(0, 10), id].join('\t'))
      return 0
    }),
}

export const password: Command = {
  usage: 'password EMAIL',
  says: 'gives somebody who lost theirs a new password; their sessions and tokens end',
  run: ({ args, config, say }) =>
    withStore(config(), async (store) => {
      const [email = ''] = exactly(args, ['EMAIL'])
      const person = await find(store, email)
      const fresh = newWord(4)
      if (!(await store.people.setPassword(person, await hashPassword(fresh))))
        throw new CannotDo(`${person.name} has just changed the password, or left: look, and try again.`)
      await store.sessions.endAll(person.id)
      await store.tokens.endAll(person.id)
      await noteCommand(store, 'password', person.id)
      say(`The new password of ${person.name} is: ${fresh}`)
      return 0
    }),
}

export const token: Command = {
  usage: 'token EMAIL NAME',
  says: 'makes a key for scripts that act as this person',
  run: ({ args, config, say }) =>
    withStore(config(), async (store) => {
      const [email = '', name = ''] = exactly(args, ['EMAIL', 'NAME'])
      const person = await find(store, email)
      const secret = newSecret()
      await store.tokens.add({
        id: newId(),
        hash: hashOf(secret),
        person: person.id,
        name,
        createdAt: Date.now(),
      })
      await noteCommand(store, 'token', person.id)
      say(secret)
      return 0
    }),
}

async function find(store: Store, email: string): Promise<PersonRow> {
  const found = await store.people.byEmail(email.trim().toLowerCase())
  if (!found) throw new CannotDo(`Nobody has an account with ${email}.`)
  return found
}
