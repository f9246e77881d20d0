'use client'

import { Banner, Button, toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useEffect, useState } from 'react'
import { CASES } from '../../collections/slugs.ts'
import type { ApprovalState } from '../endpoints/approval.ts'
import { inTime } from './inTime.ts'
import { useWords } from './useWords.ts'

/** Who edited a case last and, where two persons are asked for, who approved it: or the button to do so. */
export function Approval(): ReactNode {
  const { state, approve } = useApproval()
  const { i18n } = useTranslation()
  const [isSending, setSending] = useState(false)
  const say = useWords()
  if (!state) return null
  const { edited, approval, isAsked, mayApprove } = state
  const press = async () => {
    setSending(true)
    await approve()
    setSending(false)
  }
  return (
    <div aria-live="polite" style={{ marginBlockEnd: 'var(--base)' }}>
      {edited ? (
        <p>
          {say('Last edited by {name}, {time}.', {
            name: edited.name,
            time: inTime(edited.at, i18n.language),
          })}
        </p>
      ) : null}
      {isAsked && approval ? (
        <Banner type="success">
          {say('Approved by {name}, {time}. It can be published.', {
            name: approval.name,
            time: inTime(approval.at, i18n.language),
          })}
        </Banner>
      ) : null}
      {isAsked && !approval ? (
        <Banner type="info">
          {mayApprove
            ? say('Not approved yet. Look it through as it is now, then approve it.')
            : say(
                'Not approved yet. Ask an editor who did not edit it last to open this case and press “Approve”: then it can be published.',
              )}
        </Banner>
      ) : null}
      {mayApprove ? (
        <Button
          buttonStyle="secondary"
          disabled={isSending}
          margin={false}
          onClick={press}
          size="medium"
        >
          {isSending ? say('Approving…') : say('Approve')}
        </Button>
      ) : null}
    </div>
  )
}

/** Asked anew whenever the case is saved, and whenever somebody comes back to it. */
function useApproval() {
  const { config } = useConfig()
  const { id, lastUpdateTime } = useDocumentInfo()
  const [state, setState] = useState<ApprovalState>()
  const [returns, setReturns] = useState(0)
  const say = useWords()
  const at = (path: string) =>
    formatAdminURL({ apiRoute: config.routes.api, path: `/${CASES}/${id}/${path}` })
  useEffect(() => {
    const onReturn = () => setReturns((times) => times + 1)
    window.addEventListener('focus', onReturn)
    return () => window.removeEventListener('focus', onReturn)
  }, [])
  const url = at('approval')
  // biome-ignore lint/correctness/useExhaustiveDependencies: both may change what is answered
  useEffect(() => {
    if (!id) return
    const abort = new AbortController()
    fetch(url, { credentials: 'include', signal: abort.signal })
      .then(async (response) => setState(response.ok ? await response.json() : undefined))
      // What cannot be told now is told after the next save.
      .catch(() => {})
    return () => abort.abort()
  }, [id, url, lastUpdateTime, returns])
  const approve = async (): Promise<void> => {
    const response = await fetch(at('approve'), {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ mark: state?.mark ?? '' }),
    }).catch(() => undefined)
    const answer = await response?.json().catch(() => undefined)
    if (response?.ok) {
      setState(answer)
      toast.success(say('Approved.'))
      return
    }
    toast.error(
      answer?.errors?.[0]?.message ??
        say('The server did not answer. Nothing was approved: try again.'),
    )
  }
  return { state, approve }
}
