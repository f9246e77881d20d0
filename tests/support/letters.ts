import type { Letter, Target } from '../../core/contract.ts'

/** A target as readers get it, invented. */
export function target(data: Partial<Target> & { id: string }): Target {
  return {
    role: 'primary',
    name: data.id,
    kind: 'official',
    salutations: { en: 'Dear Prosecutor,', ru: 'Уважаемый прокурор,' },
    emails: ['office@example.org'],
    faxes: [],
    phones: [],
    social: [],
    unavailable: [],
    ...data,
  }
}

/** A letter as readers get it, of one paragraph. */
export function letter(text: string, data: Partial<Letter> = {}): Letter {
  return {
    id: 'one',
    lang: 'en',
    dir: 'ltr',
    subject: 'Release her',
    body: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
    closing: 'Yours sincerely,',
    ...data,
  }
}
