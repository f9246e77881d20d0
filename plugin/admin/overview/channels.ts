import type { Channel } from '../../../core/contract.ts'

/** What the channels are called, in English, as a key. */
export const CHANNEL_NAMES: [Channel, string][] = [
  ['email', 'E-mail'],
  ['post', 'Post'],
  ['fax', 'Fax'],
  ['phone', 'Telephone'],
  ['social', 'Social media'],
  ['web', 'Web form'],
]
