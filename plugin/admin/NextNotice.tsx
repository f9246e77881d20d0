'use client'

import {
  ChevronIcon,
  Drawer,
  Popup,
  PopupList,
  useAuth,
  useDocumentInfo,
  useFormFields,
  useModal,
  useTranslation,
} from '@payloadcms/ui'
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { directionOf } from '../../core/languages.ts'
import { ExtendForm } from './ExtendForm.tsx'
import { UpdateForm } from './UpdateForm.tsx'
import { useAnswerOf } from './useAnswer.ts'
import { useWords } from './useWords.ts'

const LIKE_A_BUTTON =
  'btn btn--icon-style-without-border btn--size-medium btn--style-secondary btn--no-margin'

/** The menu above a published case with what comes next of it: an update, or a later deadline. */
export function NextNotice(): ReactNode {
  const { id, hasPublishedDoc, isTrashed } = useDocumentInfo()
  const { user } = useAuth()
  const isStop = useFormFields(([fields]) => fields.notice?.initialValue === 'stop')
  const { i18n } = useTranslation()
  const { openModal } = useModal()
  const reloadAfter = useReloadAfter(`extend-${id}`)
  const menu = useFocusBack(`update-${id}`, `extend-${id}`)
  const say = useWords()
  const isEditor = user?.role !== 'translator' && user?.role !== 'partner'
  const isOffered = Boolean(id && hasPublishedDoc && !isTrashed && isEditor)
  const publicDay =
    useAnswerOf<{ deadline: string | null }>('extend', isOffered)?.deadline ?? undefined
  if (!id || !isOffered) return null
  const [update, extend] = [`update-${id}`, `extend-${id}`]
  return (
    <div className="take-action-next-notice" ref={menu}>
      <Popup
        button={
          <span className="btn__content">
            {say('Next notice')}
            <ChevronIcon />
          </span>
        }
        buttonClassName={LIKE_A_BUTTON}
        horizontalAlign={directionOf(i18n.language) === 'rtl' ? 'left' : 'right'}
        noBackground
      >
        <PopupList.ButtonGroup>
          <PopupList.Button onClick={() => openModal(update)}>
            {say('Update this case…')}
          </PopupList.Button>
          {publicDay && !isStop ? (
            <PopupList.Button onClick={() => openModal(extend)}>{say('Extend…')}</PopupList.Button>
          ) : null}
        </PopupList.ButtonGroup>
      </Popup>
      <Drawer slug={update} title={say('Update this case')}>
        <UpdateForm drawer={update} id={id} isStop={isStop} />
      </Drawer>
      <Drawer slug={extend} title={say('Extend the deadline')}>
        {publicDay ? (
          <ExtendForm drawer={extend} id={id} onExtended={reloadAfter} present={publicDay} />
        ) : null}
      </Drawer>
    </div>
  )
}

/** Reads the document anew once a drawer that has changed it is closed, in whatever way. */
function useReloadAfter(drawer: string): () => void {
  const { modalState } = useModal()
  const [isChanged, setChanged] = useState(false)
  const isOpen = Boolean(modalState[drawer]?.isOpen)
  useEffect(() => {
    if (isChanged && !isOpen) window.location.reload()
  }, [isChanged, isOpen])
  return () => setChanged(true)
}

/** Brings the focus back to the menu's button once a drawer that was opened from it is closed. */
function useFocusBack(...drawers: string[]): RefObject<HTMLDivElement | null> {
  const { modalState } = useModal()
  const menu = useRef<HTMLDivElement>(null)
  const isOpen = drawers.some((drawer) => modalState[drawer]?.isOpen)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !isOpen) menu.current?.querySelector('button')?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return menu
}
