'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { Imported } from '../directory/csv/importRows.ts'
import { Fault } from './Fault.tsx'
import { useWords } from './useWords.ts'

type Kept = Omit<Imported, 'issues'> & { issues: number; issueDetails?: Imported['issues'] }

/** What became of a file that was imported: how many rows did what, and which were not taken and why. */
export function ImportResult(): ReactNode {
  const { data } = useDocumentInfo()
  const say = useWords()
  const summary = data?.summary as Kept | undefined
  if (!summary || !data?.status || data.status === 'pending') return null
  const { total = 0, imported = 0, updated = 0, issues = 0, issueDetails = [] } = summary
  const counts = {
    [say('Rows')]: total,
    [say('Added')]: imported,
    [say('Changed')]: updated,
    [say('Already as they are kept')]: total - imported - updated - issues,
    [say('Not taken')]: issues,
  }
  return (
    <section aria-labelledby="import-result" className="field-type">
      <h3 id="import-result">{say('What became of it')}</h3>
      <dl style={{ display: 'flex', flexWrap: 'wrap', gap: 'var(--base) calc(var(--base) * 2)' }}>
        {Object.entries(counts).map(([word, count]) => (
          <div key={word}>
            <dt style={{ color: 'var(--theme-elevation-600)' }}>{word}</dt>
            <dd style={{ margin: 0 }}>{count}</dd>
          </div>
        ))}
      </dl>
      {issueDetails.length ? <NotTaken issues={issueDetails} /> : null}
    </section>
  )
}

function NotTaken({ issues }: { issues: Imported['issues'] }): ReactNode {
  const say = useWords()
  return (
    <>
      <Fault>
        {say(
          'These rows were not taken, and nothing of them is saved. Mend them in your file and import it once more: rows that are saved already stay as they are.',
        )}
      </Fault>
      <table style={{ borderCollapse: 'collapse', inlineSize: '100%' }}>
        <thead>
          <tr>
            <th scope="col" style={CELL}>
              {say('Row of the file')}
            </th>
            <th scope="col" style={CELL}>
              {say('Why it was not taken')}
            </th>
          </tr>
        </thead>
        <tbody>
          {issues.map(({ row, error }) => (
            <tr key={row}>
              <td style={CELL}>{row}</td>
              <td dir="auto" style={CELL}>
                {error}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const CELL = {
  borderBlockEnd: '1px solid var(--theme-elevation-100)',
  overflowWrap: 'anywhere',
  padding: 'calc(var(--base) / 4) 0',
  paddingInlineEnd: 'var(--base)',
  textAlign: 'start',
  verticalAlign: 'top',
} as const
