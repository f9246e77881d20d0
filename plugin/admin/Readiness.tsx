'use client'

import { useConfig, useLocale } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useEffect, useId, useState } from 'react'
import { CASES } from '../../collections/slugs.ts'
import type { Remark } from '../readiness/finding.ts'
import { type Trouble, troubleInWords, troubleOf } from '../readiness/troubles.ts'
import { useArrivedAtText, useGoToText } from './goToText.ts'
import { useFormToCheck } from './useFormToCheck.ts'
import { useWords } from './useWords.ts'

/** Beside a case: what stands in the way of publishing it, what should be looked at, and where. */
export function Readiness(): ReactNode {
  const say = useWords()
  const heading = useId()
  const { remarks, trouble } = useRemarks()
  useArrivedAtText()
  const blocking = remarks?.filter(({ level }) => level === 'blocks') ?? []
  const advice = remarks?.filter(({ level }) => level === 'advice') ?? []
  return (
    <section
      aria-labelledby={heading}
      className="take-action-readiness"
      style={{ marginBlockEnd: 'var(--base)' }}
    >
      <h3 id={heading}>{say('Readiness')}</h3>
      <p aria-live="polite">{trouble ? troubleInWords(trouble, say) : summary()}</p>
      <Lines colour="var(--theme-error-500)" heading={say('In the way')} remarks={blocking} />
      <Lines colour="var(--theme-warning-500)" heading={say('To look at')} remarks={advice} />
    </section>
  )

  function summary(): string {
    if (!remarks) return say('Checking…')
    if (blocking.length === 1) return say('One thing stands in the way of publishing.')
    if (blocking.length)
      return say('{n} things stand in the way of publishing.', { n: blocking.length })
    if (advice.length === 1) return say('Can be published. One thing to look at first.')
    if (advice.length)
      return say('Can be published. {n} things to look at first.', { n: advice.length })
    return say('Ready to be published.')
  }
}

interface LinesProps {
  heading: string
  remarks: Remark[]
  colour: string
}

function Lines({ heading, remarks, colour }: LinesProps): ReactNode {
  const goTo = useGoToText()
  if (!remarks.length) return null
  return (
    <>
      <h4 style={{ marginBlock: 'calc(var(--base) / 2) calc(var(--base) / 4)' }}>{heading}</h4>
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {remarks.map(({ sentence, path, locale }) => (
          <li
            key={`${path} ${sentence}`}
            style={{
              borderInlineStart: `3px solid ${colour}`,
              marginBlockEnd: 'calc(var(--base) / 4)',
            }}
          >
            {path ? (
              <button onClick={() => goTo(path, locale)} style={LINE} type="button">
                {sentence}
              </button>
            ) : (
              <span style={{ ...LINE, cursor: 'auto', textDecoration: 'none' }}>{sentence}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

const LINE = {
  background: 'none',
  border: 0,
  color: 'inherit',
  cursor: 'pointer',
  display: 'block',
  font: 'inherit',
  minBlockSize: 24,
  paddingBlock: 2,
  paddingInline: 'calc(var(--base) / 2) 0',
  textAlign: 'start',
  textDecoration: 'underline',
  textDecorationThickness: 1,
  textUnderlineOffset: 3,
} as const

/** How long the form rests before it is checked, in milliseconds. */
const REST = 80

function useRemarks(): { remarks?: Remark[]; trouble?: Trouble } {
  const { config } = useConfig()
  const { code } = useLocale()
  const { id, json } = useFormToCheck()
  const [remarks, setRemarks] = useState<Remark[]>()
  const [trouble, setTrouble] = useState<Trouble>()
  const apiRoute = config.routes.api
  useEffect(() => {
    const abort = new AbortController()
    // Where there is trouble the lines of another form would stand as if they were of this one.
    const tell = (found: Remark[] | undefined, met: Trouble | undefined) => {
      if (abort.signal.aborted) return
      setRemarks(found)
      setTrouble(met)
    }
    const timer = setTimeout(async () => {
      const url = formatAdminURL({ apiRoute, path: `/${CASES}/readiness?locale=${code}` })
      try {
        const response = await fetch(url, {
          method: 'POST',
          credentials: 'include',
          headers: { 'Content-Type': 'application/json' },
          body: `{"id":${JSON.stringify(id)},"form":${json}}`,
          signal: abort.signal,
        })
        const found = response.ok ? (await response.json()).remarks : undefined
        tell(found, troubleOf(response.status))
      } catch {
        tell(undefined, 'silent')
      }
    }, REST)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [apiRoute, code, id, json])
  return { remarks, trouble }
}
