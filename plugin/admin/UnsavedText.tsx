'use client'

import {
  Banner,
  Button,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormFields,
  useFormModified,
  useLocale,
} from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { CASES } from '../../collections/slugs.ts'
import { conflictIn, type Parts } from '../approval/parts.ts'
import type { ApprovalState } from '../endpoints/approval.ts'
import { forgetTexts, keepTexts, keptTexts, type Texts, unsavedTexts, wordsOf } from './keptText.ts'
import { PAUSE, useSignedOut } from './useSignedOut.ts'
import { useWords } from './useWords.ts'

/**
 * Sees to it that nothing written is lost where a session ends: says so while the text is still in the
 * form, keeps it in this tab where the admin leaves the form by itself, and offers it afterwards.
 */
export function UnsavedText(): ReactNode {
  const { config } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const { code } = useLocale()
  const key = `take-action-unsaved:${collectionSlug}:${id ?? 'new'}:${code}`
  const isUnsaved = useFormModified()
  const isOut = useSignedOut(isUnsaved)
  const other = useOtherAuthor(isUnsaved && !isOut)
  const isReloading = useRef(false)
  useKeeping(key, () => (isUnsaved && isOut) || isReloading.current)
  const say = useWords()
  const login = formatAdminURL({ adminRoute: config.routes.admin, path: config.admin.routes.login })
  return (
    <div aria-live="assertive">
      {isOut && isUnsaved ? (
        <Banner type="error">
          {say(
            'You are signed out, so nothing is saved any more. Your text stays in this form: sign in in another tab, come back here, and save it.',
          )}{' '}
          <a href={login} rel="noreferrer" target="_blank">
            {say('Sign in in another tab')}
          </a>
        </Banner>
      ) : other !== undefined ? (
        <Banner type="error">
          <p style={SPACED}>
            {say(
              '{name} has changed this case since you opened it, so yours is not saved over it. Your text is still in this form.',
              { name: other || say('The server') },
            )}
          </p>
          <Button
            margin={false}
            onClick={() => {
              isReloading.current = true
              window.location.reload()
            }}
            size="small"
          >
            {say('Reload and keep my text')}
          </Button>
        </Banner>
      ) : (
        <Kept key={key} storageKey={key} />
      )}
    </div>
  )
}

const SPACED = { marginBlockEnd: 'calc(var(--base) / 2)' }

/** Who else changed the same part of the case since this form read it; undefined: nobody. */
function useOtherAuthor(isUnsaved: boolean): string | undefined {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const { code } = useLocale()
  const read = useFormFields(([fields]) => fields['lastEdit.parts']?.value)
  const [other, setOther] = useState<string>()
  const path = `/${CASES}/${id}/approval` as const
  const url = formatAdminURL({ apiRoute: config.routes.api, path })
  useEffect(() => {
    if (!isUnsaved || !id) return setOther(undefined)
    const abort = new AbortController()
    const ask = async () => {
      const response = await fetch(url, { credentials: 'include', signal: abort.signal })
      if (!response.ok) return
      const { parts, person } = (await response.json()) as ApprovalState
      setOther(conflictIn(parts, (read ?? {}) as Parts, { locale: code, person })?.name)
    }
    // Without a network nobody can tell.
    const timer = setInterval(() => ask().catch(() => {}), PAUSE)
    return () => {
      abort.abort()
      clearInterval(timer)
    }
  }, [isUnsaved, id, url, read, code])
  return other
}

/** Keeps what is unsaved as the form goes away: the admin leaves it by itself once a session has ended. */
function useKeeping(key: string, isAtRisk: () => boolean): void {
  const { getFields } = useForm()
  const { savedDocumentData } = useDocumentInfo()
  const now = useRef({ isAtRisk, getFields, savedDocumentData })
  now.current = { isAtRisk, getFields, savedDocumentData }
  useEffect(() => {
    const keep = () => {
      const { isAtRisk, getFields, savedDocumentData } = now.current
      if (isAtRisk()) keepTexts(key, unsavedTexts(getFields(), savedDocumentData))
    }
    window.addEventListener('pagehide', keep)
    return () => {
      window.removeEventListener('pagehide', keep)
      keep()
    }
  }, [key])
}

/** Offers what was kept of an earlier visit to this form. */
function Kept({ storageKey }: { storageKey: string }): ReactNode {
  const [texts, setTexts] = useState<Texts>()
  const [left, setLeft] = useState<string[]>([])
  const { dispatchFields, getFields, setModified } = useForm()
  const say = useWords()
  useEffect(() => setTexts(keptTexts(storageKey)), [storageKey])
  const forget = () => {
    forgetTexts(storageKey)
    setTexts(undefined)
    setLeft([])
  }
  const putBack = () => {
    const fields = getFields()
    const all = Object.entries(texts ?? {})
    for (const [path, value] of all.filter(([path]) => fields[path])) {
      // A rich text is drawn anew where its initial value is another one.
      dispatchFields({ type: 'UPDATE', path, value, initialValue: value })
    }
    setModified(true)
    forget()
    setLeft(all.filter(([path]) => !fields[path]).map(([, value]) => wordsOf(value)))
  }
  if (left.length) {
    return (
      <Banner type="warning">
        {say('These texts have no place in the form any more. Copy what you need of them.')}
        <textarea aria-label={say('Texts without a place')} readOnly value={left.join('\n\n')} />
      </Banner>
    )
  }
  if (!texts) return null
  return (
    <Banner type="warning">
      <p style={SPACED}>
        {say('Your session ended before this was saved. This tab has kept what you wrote.')}
      </p>
      <Button margin={false} onClick={putBack} size="small">
        {say('Put the text back')}
      </Button>{' '}
      <Button buttonStyle="secondary" margin={false} onClick={forget} size="small">
        {say('Forget it')}
      </Button>
    </Banner>
  )
}
