import { TRPCError } from '@trpc/server'
import type { CloseReason } from '@parley/model/wire.ts'
import { Refused } from '../sync/door.ts'

type Kind = { trpc: TRPCError['code']; says: string }

/** Everything that can go wrong at the API: the stable code, the status it travels under, the usual sentence. */
export const problems = {
  badInput: { trpc: 'BAD_REQUEST', says: 'Something in the request is not as it should be.' },
  planFaults: { trpc: 'UNPROCESSABLE_CONTENT', says: 'The plan file has faults; nothing was imported.' },
  signedOut: { trpc: 'UNAUTHORIZED', says: 'Sign in first.' },
  wrongPassword: { trpc: 'UNAUTHORIZED', says: 'E-mail and password do not belong together.' },
  setupCode: {
    trpc: 'FORBIDDEN',
    says: 'The first account needs the setup code that Parley printed when it started.',
  },
  closed: { trpc: 'FORBIDDEN', says: 'Accounts come by invitation here: ask the workspace’s owner for one.' },
  emailTaken: { trpc: 'CONFLICT', says: 'There is an account with this e-mail already: sign in instead.' },
  lastOwner: {
    trpc: 'CONFLICT',
    says: 'You are the only owner of this workspace: it cannot be left with nobody.',
  },
  invitationGone: { trpc: 'NOT_FOUND', says: 'This invitation is not valid any more: ask for a new one.' },
  invitationPassword: {
    trpc: 'UNAUTHORIZED',
    says: 'This invitation has a password, and it is another one.',
  },
  invitationToJoin: { trpc: 'BAD_REQUEST', says: 'This invitation is to the workspace: sign up with it.' },
  notHere: { trpc: 'NOT_FOUND', says: 'There is no such board for you.' },
  noSnapshot: { trpc: 'NOT_FOUND', says: 'There is no such snapshot for you.' },
  noComment: { trpc: 'NOT_FOUND', says: 'There is no such comment for you.' },
  notThere: { trpc: 'NOT_FOUND', says: 'That is not on the board: it may have been deleted meanwhile.' },
  noteClash: { trpc: 'CONFLICT', says: 'Somebody else has written here meanwhile.' },
  noReview: { trpc: 'NOT_FOUND', says: 'There is no such review for you.' },
  reviewNotNow: { trpc: 'CONFLICT', says: 'The review has gone on meanwhile: look at it again.' },
  noMember: { trpc: 'NOT_FOUND', says: 'There is no such member of this workspace.' },
  noHook: { trpc: 'NOT_FOUND', says: 'There is no such webhook.' },
  noView: { trpc: 'NOT_FOUND', says: 'There is no such saved view for you.' },
  manyViews: { trpc: 'CONFLICT', says: 'There are 100 saved views already: delete one first.' },
  noEmbed: { trpc: 'NOT_FOUND', says: 'There is no such link for you.' },
  manyPictures: {
    trpc: 'CONFLICT',
    says: 'The pictures of this board take 500 MB already, with those taken off in the last thirty days or kept in snapshots: put a smaller one, or begin another board.',
  },
  manySnapshots: {
    trpc: 'CONFLICT',
    says: 'There is no room for more snapshots of this board: they may take 1 GB, those that guests took half of it. Let a member take it, or export the plan and go on in a new board.',
  },
  manyEmbeds: { trpc: 'CONFLICT', says: 'There are 200 such links already: revoke one first.' },
  embedGone: {
    trpc: 'NOT_FOUND',
    says: 'This link shows nothing any more: ask whoever sent it for a new one.',
  },
  noContactPoint: { trpc: 'NOT_FOUND', says: 'There is no such contact point on the board.' },
  noListening: { trpc: 'NOT_FOUND', says: 'There is no such listening link for you.' },
  manyListening: { trpc: 'CONFLICT', says: 'There are 500 listening links already.' },
  noAnswer: { trpc: 'NOT_FOUND', says: 'There is no such answer for you.' },
  manyAnswers: {
    trpc: 'CONFLICT',
    says: 'There are as many answers at this contact point as can be kept: read some, or remove them.',
  },
  noDataSet: { trpc: 'NOT_FOUND', says: 'There is no such data set for you.' },
  noDataSetRight: {
    trpc: 'FORBIDDEN',
    says: 'You have no right to this data set: ask somebody who has it.',
  },
  lastDataSetRight: { trpc: 'CONFLICT', says: 'Somebody must keep the right to this data set.' },
  manyDataSets: { trpc: 'CONFLICT', says: 'There are 200 data sets already: remove one first.' },
  dataSetBasis: {
    trpc: 'PRECONDITION_FAILED',
    says: 'First say on what basis, what for and for how long these people are kept.',
  },
  askedEnough: {
    trpc: 'TOO_MANY_REQUESTS',
    says: 'So much was asked of these people today that no answer is safe any more: ask again tomorrow.',
  },
  noConsumer: { trpc: 'NOT_FOUND', says: 'Nobody in this data set has this id.' },
  importRefused: {
    trpc: 'UNPROCESSABLE_CONTENT',
    says: 'This file cannot be taken in; nothing was changed.',
  },
  importGoesOn: { trpc: 'CONFLICT', says: 'A file is being taken in here already: wait until it is done.' },
  importAt: {
    trpc: 'CONFLICT',
    says: 'The file has arrived up to another place: go on from there, or begin anew.',
  },
  noApproval: { trpc: 'NOT_FOUND', says: 'There is no such approval for you.' },
  notAsked: { trpc: 'FORBIDDEN', says: 'Others are asked for their approval here.' },
  decided: { trpc: 'CONFLICT', says: 'This was decided meanwhile.' },
  errorsStand: { trpc: 'PRECONDITION_FAILED', says: 'An error stands in the way of an approval.' },
  noMoment: {
    trpc: 'NOT_FOUND',
    says: 'This moment is not kept: a board is kept step by step for 30 days.',
  },
  olderNode: {
    trpc: 'PRECONDITION_FAILED',
    says: 'An older Parley works on this database as well: bring it to this version first, or stop it.',
  },
  notAllowed: { trpc: 'FORBIDDEN', says: 'You may not do this here.' },
  roundIsLed: {
    trpc: 'FORBIDDEN',
    says: 'Somebody else leads this workshop: only she, or the board’s owner, may do this.',
  },
  voteGoesOn: { trpc: 'CONFLICT', says: 'A vote is going on here already.' },
  noVote: { trpc: 'CONFLICT', says: 'No vote is going on here.' },
  votesSpent: { trpc: 'CONFLICT', says: 'You have given all your votes: take one back first.' },
  foreignOrigin: { trpc: 'FORBIDDEN', says: 'The request came from a page that is not Parley’s.' },
  tooMuch: { trpc: 'TOO_MANY_REQUESTS', says: 'Too many tries in a short time: wait a quarter of an hour.' },
  tooFast: {
    trpc: 'TOO_MANY_REQUESTS',
    says: 'This is more than one person does in so short a time: wait a moment.',
  },
  tooLarge: { trpc: 'PAYLOAD_TOO_LARGE', says: 'The request is larger than it may be.' },
  noSuchCall: { trpc: 'NOT_FOUND', says: 'There is nothing at this address.' },
  cannotSave: { trpc: 'SERVICE_UNAVAILABLE', says: 'The server cannot save right now; nothing was changed.' },
  failed: { trpc: 'INTERNAL_SERVER_ERROR', says: 'Something went wrong on the server; it has been noted.' },
} as const satisfies Record<string, Kind>
export type ProblemCode = keyof typeof problems

/** One thing that is wrong with what was sent: where, and what about it. */
export type Fault = { path: string; says: string }
/** What a client finds in an error's `data.parley`. It switches on the code and may show the sentence. */
export type ProblemData = { code: ProblemCode; says: string; faults?: Fault[] }

/** Thrown where a request ends; carries what the client is told. */
export class Problem extends TRPCError {
  readonly parley: ProblemData

  constructor(code: ProblemCode, says: string = problems[code].says, faults?: Fault[]) {
    super({ code: problems[code].trpc, message: says })
    this.parley = faults ? { code, says, faults } : { code, says }
  }
}

const refusals: Partial<Record<CloseReason, ProblemCode>> = {
  tooLarge: 'tooLarge',
  failed: 'cannotSave',
  restarting: 'cannotSave',
  signedOut: 'signedOut',
  revoked: 'notHere',
  notHere: 'notHere',
  notAllowed: 'notAllowed',
  tooMuch: 'tooMuch',
}

/** What the boards refused, in the words of the API. */
export const fromRefused = (refused: Refused): Problem =>
  new Problem(refusals[refused.reason] ?? 'badInput', refused.message)
