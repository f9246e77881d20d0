import type { Endpoint } from 'payload'
import { errorAnswer } from '../http/answers.ts'
import { publicEndpoint } from '../http/publicEndpoint.ts'

const nothing = () => errorAnswer(404, 'not_found', 'There is nothing at this address.')

/** Every other address under `/take-action/`: an error as the contract writes it. Goes last. */
export function unknownEndpoint(): Endpoint[] {
  return publicEndpoint('/take-action/:rest*', { get: nothing, post: nothing })
}
