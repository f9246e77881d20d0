'use client'

import { Button } from '@payloadcms/ui'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useWords } from '../useWords.ts'

interface Props {
  /** What it is: its heading, and the name of its button. */
  label: string
  /** Who needs it, and where it goes. */
  hint?: string
  code: string
}

/** A text to hand out, to be read and copied. */
export function Code({ label, hint, code }: Props): ReactNode {
  const id = useId()
  const text = useRef<HTMLPreElement>(null)
  const [said, setSaid] = useSaid()
  const say = useWords()
  const copy = async () => {
    const copied = await copyText(code, text.current)
    setSaid(copied ? say('Copied.') : say('It is marked: copy it with your keyboard.'))
  }
  return (
    <section aria-labelledby={id} style={{ marginBlockEnd: 'calc(var(--base) * 1.25)' }}>
      <h2 id={id} style={{ fontSize: '1.25rem', margin: 0 }}>
        {label}
      </h2>
      {hint ? <p style={{ marginBlock: 'calc(var(--base) * 0.25)' }}>{hint}</p> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keyboard too */}
      <pre dir="ltr" ref={text} style={PRE} tabIndex={0}>
        <code>{code}</code>
      </pre>
      <div style={{ alignItems: 'center', display: 'flex', gap: 'var(--base)' }}>
        <Button
          aria-label={say('Copy: {label}', { label })}
          buttonStyle="secondary"
          margin={false}
          onClick={copy}
          size="small"
        >
          {say('Copy')}
        </Button>
        <span role="status">{said}</span>
      </div>
    </section>
  )
}

/** Words that go after a while, so that the same words can be said again. */
function useSaid(): [string, (words: string) => void] {
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (!said) return
    const timer = setTimeout(() => setSaid(''), 4_000)
    return () => clearTimeout(timer)
  }, [said])
  return [said, setSaid]
}

/** Copies, or where the browser forbids that marks the text; true where it was copied. */
async function copyText(code: string, element: HTMLElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code)
    return true
  } catch {
    if (element) getSelection()?.selectAllChildren(element)
    return false
  }
}

const PRE = {
  background: 'var(--theme-elevation-50)',
  border: '1px solid var(--theme-elevation-150)',
  borderRadius: 'var(--style-radius-s)',
  margin: 'calc(var(--base) * 0.5) 0',
  maxBlockSize: '20rem',
  overflow: 'auto',
  overflowWrap: 'anywhere',
  padding: 'calc(var(--base) * 0.5)',
  whiteSpace: 'pre-wrap',
} as const
