import { expect, test } from 'vitest'
import { aBoard } from './a-board.fixture.ts'
import { byClient, clientsOf } from './by-client.ts'

const listed = (title: string, client: string | null) => aBoard(title, { client })

test('boards stand under their clients by name, those of nobody last, each as they came', () => {
  const boards = [
    listed('Autumn', null),
    listed('Spring', 'nordlicht'),
    listed('Relaunch', 'Éclair'),
    listed('Fair', 'nordlicht'),
  ]
  expect(byClient(boards).map(({ client, boards: of }) => [client, of.map(({ title }) => title)])).toEqual([
    ['Éclair', ['Relaunch']],
    ['nordlicht', ['Spring', 'Fair']],
    [null, ['Autumn']],
  ])
  expect(clientsOf(boards)).toEqual(['Éclair', 'nordlicht'])
})

test('where no board has a client there is one group and no client', () => {
  const boards = [listed('Autumn', null), listed('Spring', null)]
  expect(byClient(boards)).toEqual([{ client: null, boards }])
  expect(clientsOf(boards)).toEqual([])
})
