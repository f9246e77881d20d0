'use client'

import { Link, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import { CASES } from '../../collections/slugs.ts'
import { inWords } from '../../core/inWords.ts'
import { sentences } from '../../core/said.ts'
import type { Use, UseState } from '../directory/usesOf.ts'
import { listed } from './listed.ts'
import { useAnswerOf } from './useAnswer.ts'
import { useWords } from './useWords.ts'

/** The cases whose letters go to a target: those that are open first. */
export function CasesOfTarget(): ReactNode {
  const { id } = useDocumentInfo()
  const say = useWords()
  const cases = useAnswerOf<{ cases: Use[] }>('cases')?.cases
  if (!id || !cases) return null
  return (
    <section
      aria-labelledby="cases-of-target"
      className="field-type take-action-uses"
      style={SECTION}
    >
      <h3 id="cases-of-target">{say('Cases that write to it')}</h3>
      {cases.length ? (
        <div style={{ overflowX: 'auto' }}>
          <table style={{ inlineSize: '100%', borderCollapse: 'collapse', textAlign: 'start' }}>
            <thead>
              <tr>
                {sentences(['Case', 'State', 'Deadline', 'How']).map((word) => (
                  <th key={word} scope="col" style={CELL}>
                    {say(word)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {cases.map((one) => (
                <UseRow key={one.id} use={one} />
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <p>{say('No case writes to it.')}</p>
      )}
    </section>
  )
}

const SECTION = { marginBlockStart: 'calc(var(--base) * 1.5)' }

const CELL = {
  padding: 'calc(var(--base) / 4) 0',
  paddingInlineEnd: 'var(--base)',
  textAlign: 'start',
  verticalAlign: 'top',
  borderBlockEnd: '1px solid var(--theme-elevation-100)',
} as const

const STATES: Record<UseState, string> = sentences({
  open: 'Open',
  draft: 'Draft',
  closed: 'Closed: its deadline has passed',
  stopped: 'Stopped',
  followed: 'Answered by another notice, or withdrawn',
})

function UseRow({ use }: { use: Use }): ReactNode {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = useWords()
  const { admin } = config.routes
  return (
    <tr>
      <td style={CELL}>
        <Link href={formatAdminURL({ adminRoute: admin, path: `/collections/${CASES}/${use.id}` })}>
          {use.title || say('Untitled')}
        </Link>
      </td>
      <td style={CELL}>{say(STATES[use.state])}</td>
      <td style={CELL}>{use.deadline ? inWords(use.deadline, i18n.language) : ''}</td>
      <td style={CELL}>
        {use.inCareOf.length
          ? say('In care of it, for {targets}', {
              targets: listed(
                use.inCareOf.map(({ name }) => name),
                i18n.language,
              ),
            })
          : say('Directly')}
      </td>
    </tr>
  )
}
