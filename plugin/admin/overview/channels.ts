import type { Channel } from '../../../core/contract.ts'
import { sentences } from '../../../core/said.ts'

/** What the channels are called, in English, as a key. */
export const CHANNEL_NAMES: [Channel, string][] = sentences([
  ['email', 'E-mail'],
  ['post', 'Post'],
  ['fax', 'Fax'],
  ['phone', 'Telephone'],
  ['social', 'Social media'],
  ['web', 'Web form'],
])
