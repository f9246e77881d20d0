'use client'

import { Button } from '@payloadcms/ui'
import { type ReactNode, useId } from 'react'
import { useWords } from '../useWords.ts'
import type { Answer } from './answer.ts'
import { OVERVIEW_STYLE } from './overviewStyle.ts'
import { SignInAgain } from './SignInAgain.tsx'

interface Props<T> {
  title: string
  answer: Answer<T>
  again: () => void
  /** Beside the title. */
  controls?: ReactNode
  children: (value: T) => ReactNode
}

/** A part of the start page, with what it says until its answer is there. Not there for whom it is not for. */
export function Panel<T>({ title, answer, again, controls, children }: Props<T>): ReactNode {
  const say = useWords()
  const id = useId()
  if (answer.state === 'refused') return null
  return (
    <section aria-labelledby={id} className="take-action-panel">
      <style href="take-action-overview" precedence="medium">
        {OVERVIEW_STYLE}
      </style>
      <header>
        <h2 id={id}>{title}</h2>
        {controls ? <div>{controls}</div> : null}
      </header>
      <div
        aria-busy={answer.state === 'waiting' || (answer.state === 'there' && answer.isOld)}
        aria-live="polite"
      >
        {answer.state === 'waiting' ? <p className="take-action-hint">{say('Loading…')}</p> : null}
        {answer.state === 'signedOut' ? <SignInAgain /> : null}
        {answer.state === 'failed' ? (
          <>
            <p>{say('The server did not answer.')}</p>
            <Button buttonStyle="secondary" margin={false} onClick={again} size="small">
              {say('Try again')}
            </Button>
          </>
        ) : null}
      </div>
      {answer.state === 'there' ? children(answer.value) : null}
    </section>
  )
}
