'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useWords } from '../useWords.ts'
import { watchHeight } from './measure.ts'

interface Props {
  /** What a partner's page holds. */
  snippet: string
  /** Of the column that it stands in, in CSS pixels. */
  width: number
  theme?: string
  /** What is kept free for the card, in CSS pixels. */
  reserved: number
  /** What the card needs: known once it stands there. */
  needed?: number
  onNeeded?: (height: number) => void
}

/** How much of a page is shown below what the card needs, so that nothing of it is cut off. */
const MARGIN = 24

/** A partner's page with the snippet in it: a picture, in which nothing can be pressed or sent. */
export function Picture({ snippet, width, theme, reserved, needed, onNeeded }: Props): ReactNode {
  const frame = useRef<HTMLIFrameElement>(null)
  const [loads, setLoads] = useState(0)
  const report = useRef(onNeeded)
  report.current = onNeeded
  const say = useWords()
  useEffect(() => {
    const page = frame.current?.contentDocument
    if (!loads || !page) return
    return watchHeight(page, (measured) => report.current?.(measured))
  }, [loads])
  return (
    <figure style={{ margin: 0, minInlineSize: 0 }}>
      <figcaption>
        {needed
          ? say('In a column of {width} pixels, where the card needs {needed} in height', {
              width,
              needed,
            })
          : say('In a column of {width} pixels', { width })}
      </figcaption>
      <div style={{ overflowX: 'auto' }}>
        <iframe
          inert
          onLoad={() => setLoads((count) => count + 1)}
          ref={frame}
          srcDoc={pageWith(snippet, theme)}
          style={{
            blockSize: Math.max(reserved, needed ?? 0) + MARGIN,
            border: '1px solid var(--theme-elevation-150)',
            inlineSize: width + 2,
          }}
          tabIndex={-1}
          title={say('Picture of the result')}
        />
      </div>
    </figure>
  )
}

/** A page of a partner, dark where the box is to be dark on any page. */
function pageWith(snippet: string, theme?: string): string {
  const scheme = theme === 'dark' ? 'dark' : 'light'
  const look = `color-scheme:${scheme};background:${scheme === 'dark' ? '#191817' : '#fff'}`
  return `<!doctype html><html style="${look}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>.</title></head><body style="margin:0">${snippet}</body></html>`
}
