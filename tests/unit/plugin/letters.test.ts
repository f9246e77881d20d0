import { expect, test } from 'vitest'
import type { PublishedCase, Target } from '../../../core/contract.ts'
import { messageFor, recipientsOf } from '../../../core/letter/message.ts'
import { filledParts } from '../../../plugin/letters/filledParts.ts'
import { letterOf, outlineOf, type WrittenLetter } from '../../../plugin/letters/letterOf.ts'
import { sampleWriter } from '../../../plugin/letters/sampleWriter.ts'
import { toLexical } from '../../../plugin/richText/toLexical.ts'
import { compose, emptyDraft } from '../../../widget/compose.ts'

const BODY = toLexical([
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'To ' },
      { type: 'placeholder', name: 'target', fallback: '' },
      { type: 'text', text: ' from ' },
      { type: 'placeholder', name: 'town', fallback: '' },
      { type: 'text', text: '.' },
    ],
  },
])

function written(data: Partial<WrittenLetter> = {}): WrittenLetter {
  return {
    id: 'one',
    lang: 'en',
    targets: [],
    subject: 'Release her',
    body: BODY,
    closing: 'Yours sincerely,',
    short: '',
    gloss: undefined,
    ...data,
  }
}

const TARGET: Target = {
  id: 'a',
  role: 'primary',
  name: 'Bektenov',
  honorific: 'Mr',
  kind: 'official',
  salutations: { en: 'Dear Sir,' },
  emails: ['office@example.org'],
  faxes: [],
  phones: [],
  social: [],
  unavailable: [],
}

test('what editors test is to the letter what the box would send for a reader who changes nothing', () => {
  const letter = letterOf(written())
  const mission: Target = {
    ...TARGET,
    id: 'm',
    kind: 'mission',
    emails: ['m@example.org'],
    passesOn: true,
  }
  const targets: Target[] = [
    TARGET,
    { ...TARGET, id: 'c', role: 'copy', name: 'Copy', emails: ['copy@example.org'] },
    { ...TARGET, id: 'b', role: 'additional', name: 'Serikova', careOf: ['m'] },
    mission,
  ]
  const published = {
    lang: 'en',
    title: '',
    preferredLanguages: [],
    targets,
    letters: [letter],
  } as unknown as PublishedCase
  const writer = { name: 'Ann', town: 'Bath' }
  for (const target of targets.slice(0, 3)) {
    const draft = { ...emptyDraft({ writer }), target: target.id }
    const sent = compose(published, draft, undefined, 'en', '')
    const care = target.careOf ? mission : undefined
    const { to, subject, text } = messageFor(letter, target, { targets, mission: care, writer })
    expect({ to, subject, text }).toEqual({
      to: sent?.to,
      subject: sent?.subject,
      text: sent?.text,
    })
  }
})

test('a placeholder with nothing to fill it is still there to be named, and hides no text around it', () => {
  const { body } = messageFor(letterOf(written()), TARGET, { targets: [TARGET] })
  expect(filledParts(body)).toEqual([
    { text: 'To ' },
    { text: 'Mr Bektenov', placeholder: 'target' },
    { text: ' from ' },
    { text: '', placeholder: 'town' },
    { text: '.' },
  ])
})

test('a letter for certain targets takes them from the general one, however the form names them', () => {
  const general = letterOf(written())
  const own = outlineOf('two', 'en', [{ relationTo: 'targets', value: 'a' }])
  const targets = [TARGET, { ...TARGET, id: 'b', role: 'additional' as const }]
  expect(recipientsOf(general, [general, own], targets).map(({ id }) => id)).toEqual(['b'])
  expect(recipientsOf(own, [general, own], targets).map(({ id }) => id)).toEqual(['a'])
})

test('an unfinished letter is measured as far as it goes', () => {
  const letter = letterOf(written({ lang: '', subject: '', body: undefined, closing: '' }))
  expect(messageFor(letter, TARGET, { targets: [TARGET] }).text).toBe('Dear Sir,')
})

test.each([
  ['ru', /^\p{Script=Cyrillic}/u],
  ['ar', /^\p{Script=Arabic}/u],
  ['zh-Hans', /^\p{Script=Han}/u],
  ['en', /^\p{Script=Latin}/u],
  ['am', /^\p{Script=Latin}/u],
])(
  'the usual writer signs in the script of the letter, since that is what it costs: %s',
  (lang, script) => {
    expect(sampleWriter(lang).name).toMatch(script)
    expect(sampleWriter(lang).town).toMatch(script)
  },
)
