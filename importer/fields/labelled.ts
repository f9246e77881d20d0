import { plainText } from '../../core/richText.ts'
import type { Topic } from '../labels.ts'
import { oneLine, tidy } from '../reading/lines.ts'
import type { Findings, RichText } from '../result.ts'
import type { Section } from '../sections.ts'
import { countryIn } from './countries.ts'
import { dateIn } from './dates.ts'
import { readLanguages } from './languages.ts'
import { readPeople } from './people.ts'
import { readEarlierNotice } from './previous.ts'
import { sentencesApart } from './sentences.ts'
import { indexIn, referenceIn } from './typeLine.ts'

type Reader = (blocks: RichText, findings: Findings, section: Section) => void

/** What stands under a label of its own, but for letter, addressees and deadline. */
const READERS: Partial<Record<Topic | 'head', Reader>> = {
  title: (blocks, findings) => {
    findings.found('title', oneLine(blocks))
  },
  background: (blocks, findings) => {
    findings.found('background', [...(findings.fields.background ?? []), ...tidy(blocks)])
  },
  safety: (blocks, findings) => {
    findings.found('safetyNote', tidy(blocks))
  },
  country: (blocks, findings) => {
    findings.found('country', countryIn(oneLine(blocks)))
  },
  reference: (blocks, findings) => {
    findings.found('reference', referenceIn(`UA ${oneLine(blocks)}`))
  },
  index: (blocks, findings) => {
    findings.found('indexNumber', indexIn(oneLine(blocks)))
  },
  issued: (blocks, findings) => {
    findings.found('issuedOn', dateIn(oneLine(blocks))?.day)
  },
  languages: (blocks, findings) => keepLanguages(plainText(blocks), findings),
  people: (blocks, findings) => {
    const { names, sentences } = sentencesApart(blocks)
    findings.found('people', readPeople(names.join('\n')))
    for (const sentence of sentences) {
      findings.warn('people', 'passed over “{text}”, which names nobody.', { text: sentence })
    }
  },
  points: (blocks, findings, { label }) => {
    const named = /\bin (.+)$/i.exec(label.replace(/:\s*$/, ''))?.[1]
    if (named) keepLanguages(named, findings)
    const items = blocks.flatMap((block) =>
      block.type === 'list'
        ? block.children.map((item) => oneLine([{ ...block, children: [item] }]))
        : [oneLine([block])],
    )
    findings.found('points', items.map((item) => item.replace(/[;,]$/, '')).filter(Boolean))
  },
  previous: readEarlierNotice,
}

/** Reads the sections whose label says what they hold. */
export function readLabelled(sections: Section[], findings: Findings): void {
  for (const section of sections) READERS[section.topic]?.(section.blocks, findings, section)
}

function keepLanguages(text: string, findings: Findings): void {
  const { tags, ownLanguage, unknown } = readLanguages(text)
  findings.found('preferredLanguages', tags)
  if (ownLanguage) findings.found('ownLanguage', true)
  for (const name of unknown) {
    findings.doubt('preferredLanguages', 0.7, '“{name}” is not a language that is known here.', {
      name,
    })
  }
}
