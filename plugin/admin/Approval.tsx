'use client'

import {
  Banner,
  Button,
  toast,
  useConfig,
  useDocumentInfo,
  useFormFields,
  useTranslation,
} from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { CASES } from '../../collections/slugs.ts'
import { sentences } from '../../core/said.ts'
import type { ApprovalState } from '../endpoints/approval.ts'
import { inTime } from './inTime.ts'
import { offered } from './offered.ts'
import { reloadKeepingText } from './unsaved/reload.ts'
import { useWords } from './useWords.ts'

/** Who edited a case last and, where two persons are asked for, who approved it: or the button to do so. */
export function Approval(): ReactNode {
  const { state, offer, approve } = useApproval()
  const { i18n } = useTranslation()
  const [isSending, setSending] = useState(false)
  const status = useRef<HTMLDivElement>(null)
  const say = useWords()
  if (!state) return null
  const { edited, approval, isAsked } = state
  const press = async () => {
    // The button goes away: whoever pressed it goes on where its outcome is told.
    status.current?.focus()
    setSending(true)
    await approve()
    setSending(false)
  }
  return (
    <div style={{ marginBlockEnd: 'var(--base)' }}>
      <div className="take-action-approval" aria-live="polite" ref={status} tabIndex={-1}>
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
          <Banner type="info">{say(NOT_APPROVED[offer ?? 'nothing'])}</Banner>
        ) : null}
      </div>
      {offer === 'approve' ? (
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
      {offer === 'reload' ? (
        <Button buttonStyle="secondary" margin={false} onClick={reloadKeepingText} size="medium">
          {say('Reload')}
        </Button>
      ) : null}
    </div>
  )
}

const NOT_APPROVED = sentences({
  approve: 'Not approved yet. Look it through as it is now, then approve it.',
  reload:
    'This case was changed since you opened it, so what you see is not what would be approved. Reload it and look it through again.',
  nothing:
    'Not approved yet. Ask an editor who did not edit it last to open this case and press “Approve”: then it can be published.',
})

/** Asked anew whenever the case is saved, and whenever somebody comes back to it. */
function useApproval() {
  const { config } = useConfig()
  const { id, lastUpdateTime } = useDocumentInfo()
  const markOfForm = useFormFields(([fields]) => String(fields['lastEdit.mark']?.value ?? ''))
  const [state, setState] = useState<ApprovalState>()
  const [asked, setAsked] = useState(0)
  const say = useWords()
  const at = (path: string) =>
    formatAdminURL({ apiRoute: config.routes.api, path: `/${CASES}/${id}/${path}` })
  const askAgain = useCallback(() => setAsked((times) => times + 1), [])
  useEffect(() => {
    window.addEventListener('focus', askAgain)
    return () => window.removeEventListener('focus', askAgain)
  }, [askAgain])
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
  }, [id, url, lastUpdateTime, asked])
  const approve = async (): Promise<void> => {
    const response = await fetch(at('approve'), {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ mark: markOfForm }),
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
    askAgain()
  }
  return { state, offer: state && offered(state, markOfForm), approve }
}
