import type { PublishedCase } from '../../core/contract.ts'
import { deadlineIn, ENDED, paragraphs, publishedCase } from './publishedCase.ts'

/** One state of the box: an example on the page of documentation, and what the browser tests check. */
export interface State {
  /** Names it in addresses: lower-case letters and hyphens. */
  id: string
  title: string
  /** What the reader sees, and can do. */
  about: string
  /** Attributes beside `case` and `api`. */
  attributes?: Record<string, string>
  /** What the CMS answers: a case, or a text that is none; undefined: nothing bears the slug. */
  answer?: PublishedCase | string
  /** True where the CMS cannot be reached at all. */
  unreachable?: true
}

const OFFICES = [
  { name: 'Example Action UK', country: 'GB', email: 'uk@example.org' },
  { name: 'Example Action Deutschland', country: 'DE', url: 'https://example.org/de' },
]

function stopped(outcome: 'good' | 'bad' | 'none', message: string): PublishedCase {
  return publishedCase({
    ...ENDED,
    state: 'stopped',
    notice: 'stop',
    stop: { outcome, message: paragraphs(message) },
  })
}

/** Every state that a reader can meet. */
export const STATES: State[] = [
  {
    id: 'card',
    title: 'Card',
    about: 'What stands in the article until the reader opens it.',
    answer: publishedCase(),
  },
  {
    id: 'form',
    title: 'Form',
    about: 'Whom to write to, what to write, how to send it. The attribute open shows it at once.',
    attributes: { open: '' },
    answer: publishedCase({ sent: 1_234 }),
  },
  {
    id: 'country',
    title: 'The reader’s country',
    about: 'Given by the page: the mission there is offered, and the reader can correct it.',
    attributes: { open: '', country: 'LU' },
    answer: publishedCase(),
  },
  {
    id: 'own-words',
    title: 'In one’s own words',
    about: 'A case without a model letter: points, salutation and closing help.',
    attributes: { open: '' },
    answer: publishedCase({ letters: [] }),
  },
  {
    id: 'letter-lang',
    title: 'A letter in another language',
    about: 'letter-lang opens the form with it; beside it what it says.',
    attributes: { open: '', 'letter-lang': 'ru' },
    answer: publishedCase(),
  },
  {
    id: 'arabic',
    title: 'Right to left',
    about: 'The box in Arabic, with a letter in the reader’s choice of language.',
    attributes: { open: '', lang: 'ar' },
    answer: publishedCase({ lang: 'ar' }),
  },
  {
    id: 'closing-soon',
    title: 'Closing soon',
    about: 'In the last seven days the card counts them.',
    answer: publishedCase({ deadline: deadlineIn(2.5) }),
  },
  {
    id: 'closed',
    title: 'Closed',
    about: 'After the deadline: what to do now, and whom to ask.',
    answer: publishedCase({
      ...ENDED,
      state: 'closed',
      deadline: deadlineIn(-3),
      afterDeadline: { message: paragraphs('Ask the office in your country.'), offices: OFFICES },
    }),
  },
  {
    id: 'stopped-good',
    title: 'Stopped: good news',
    about: 'No more letters are needed.',
    answer: stopped('good', 'Aigerim Bekova is free. She thanks everybody who wrote.'),
  },
  {
    id: 'stopped-bad',
    title: 'Stopped: bad news',
    about: 'No more letters, told in another tone.',
    answer: stopped('bad', 'Aigerim Bekova has died in prison. Her family asks for quiet.'),
  },
  {
    id: 'stopped',
    title: 'Stopped: neither',
    about: 'More letters would do harm, or no longer help.',
    answer: stopped('none', 'Her lawyer asks for no more letters.'),
  },
  {
    id: 'replaced',
    title: 'Replaced by a newer notice',
    about: 'An old article’s box shows the newest notice of its chain, and says so.',
    answer: publishedCase({ requested: 'replaced' }),
  },
  {
    id: 'unreachable-target',
    title: 'A channel is suspended',
    about: 'Why, and what to do instead.',
    attributes: { open: '' },
    answer: publishedCase({
      targets: publishedCase().targets.map((target) => ({
        ...target,
        unavailable: [{ channel: 'email', reason: 'The address bounces: write by post.' }],
      })),
    }),
  },
  {
    id: 'missing',
    title: 'Not found',
    about: 'Nothing public bears the slug: the fallback link stays.',
  },
  {
    id: 'failing',
    title: 'Server failing',
    about: 'Half an answer, or one that is no case: the fallback link, and trying again.',
    answer: '<!doctype html><title>502 Bad Gateway</title>',
  },
  {
    id: 'unreachable',
    title: 'Offline, or the CMS out of reach',
    about: 'The fallback link, and trying again.',
    unreachable: true,
  },
  {
    id: 'newer-contract',
    title: 'A newer contract',
    about: 'An answer that this version cannot read: the fallback link, and no letter.',
    answer: '{"version":2}',
  },
  {
    id: 'unknown-state',
    title: 'A state of later versions',
    about: 'No channel is offered, and that the case has changed is said.',
    answer: publishedCase({ state: 'paused' as 'open' }),
  },
]
