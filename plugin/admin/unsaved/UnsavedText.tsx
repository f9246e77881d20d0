'use client'

import {
  Button,
  useConfig,
  useDocumentInfo,
  useFormFields,
  useFormModified,
  useLocale,
} from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { CASES } from '../../../collections/slugs.ts'
import { conflictIn, type Parts } from '../../approval/parts.ts'
import type { ApprovalState } from '../../endpoints/approval.ts'
import { Fault } from '../Fault.tsx'
import { useWords } from '../useWords.ts'
import { KeptText } from './KeptText.tsx'
import { keyOf } from './keeping.ts'
import { isReloading, reloadKeepingText } from './reload.ts'
import { useKeeping } from './useKeeping.ts'
import { useSignedOut } from './useSignedOut.ts'
import { useUserKey } from './useUserKey.ts'

/**
 * Sees to it that nothing written is lost where a session ends: says so while the text is still in the
 * form, keeps it in this tab where the admin leaves the form by itself, and offers it afterwards.
 */
export function UnsavedText(): ReactNode {
  const { config } = useConfig()
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { code } = useLocale()
  const key = keyOf(globalSlug ?? `${collectionSlug}:${id ?? 'new'}`, code)
  const user = useUserKey()
  const place = useRef<HTMLDivElement>(null)
  const isUnsaved = useFormModified()
  const isOut = useSignedOut(isUnsaved)
  const other = useOtherAuthor(isUnsaved && !isOut)
  useKeeping(key, () => {
    if (isReloading() || other !== undefined) return 'changed'
    return isUnsaved && isOut ? 'signedOut' : undefined
  })
  const say = useWords()
  const login = formatAdminURL({ adminRoute: config.routes.admin, path: config.admin.routes.login })
  return (
    <div aria-live="assertive" ref={place} tabIndex={-1}>
      {isOut && isUnsaved ? (
        <Fault>
          {say(
            'You are signed out, so nothing is saved any more. Your text stays in this form: sign in in another tab, come back here, and save it.',
          )}{' '}
          <a href={login} rel="noreferrer" target="_blank">
            {say('Sign in in another tab')}
          </a>
        </Fault>
      ) : other !== undefined ? (
        <Fault>
          <p style={SPACED}>
            {say(
              '{name} has changed this case since you opened it, so yours is not saved over it. Your text is still in this form.',
              { name: other || say('The server') },
            )}
          </p>
          <Button margin={false} onClick={reloadKeepingText} size="small">
            {say('Reload and keep my text')}
          </Button>
        </Fault>
      ) : (
        <KeptText key={key} onDone={() => place.current?.focus()} storageKey={key} user={user} />
      )}
    </div>
  )
}

/** How often it is asked, in milliseconds: the button must stand there while the refusal that names it is read. */
const SOON = 2_000

const SPACED = { marginBlockEnd: 'calc(var(--base) / 2)' }

/** Who else changed the same part of the case since this form read it; undefined: nobody, or it is no case. */
function useOtherAuthor(isUnsaved: boolean): string | undefined {
  const { config } = useConfig()
  const { id, collectionSlug } = useDocumentInfo()
  const { code } = useLocale()
  const read = useFormFields(([fields]) => fields['lastEdit.parts']?.value)
  const [other, setOther] = useState<string>()
  const path = `/${CASES}/${id}/approval` as const
  const url = formatAdminURL({ apiRoute: config.routes.api, path })
  useEffect(() => {
    if (!isUnsaved || !id || collectionSlug !== CASES) return setOther(undefined)
    const abort = new AbortController()
    const ask = async () => {
      const response = await fetch(url, { credentials: 'include', signal: abort.signal })
      if (!response.ok) return
      const { parts, person } = (await response.json()) as ApprovalState
      setOther(conflictIn(parts, (read ?? {}) as Parts, { locale: code, person })?.name)
    }
    // Without a network nobody can tell.
    const timer = setInterval(() => ask().catch(() => {}), SOON)
    return () => {
      abort.abort()
      clearInterval(timer)
    }
  }, [isUnsaved, id, collectionSlug, url, read, code])
  return other
}
