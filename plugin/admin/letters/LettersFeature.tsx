'use client'

import { $createInlineBlockNode, createClientFeature } from '@payloadcms/richtext-lexical/client'
import {
  $createParagraphNode,
  $insertNodes,
  $isRootOrShadowRoot,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { $wrapNodeInElement } from '@payloadcms/richtext-lexical/lexical/utils'
import type { I18nClient } from '@payloadcms/translations'
import type { ReactNode } from 'react'
import { said, sentence } from '../../../core/said.ts'
import { GlossStart } from './GlossStart.tsx'
import { LetterLanguage } from './LetterLanguage.tsx'

interface Placeholders {
  blockType: string
  options: { value: string; label: string }[]
}

/**
 * What the editor of a letter has beyond that of a text: every placeholder by its own name, under
 * “/” and in the toolbar; the language in which the letter is; and a start for its gloss.
 */
export const LettersFeature = createClientFeature<Placeholders, Placeholders>(({ props }) => {
  const items = props.options.map(({ value, label }) => ({
    key: `placeholder-${value}`,
    keywords: ['placeholder', value, label],
    label: ({ i18n }: { i18n: I18nClient }) => wordedIn(i18n, label),
    onSelect: ({ editor }: { editor: LexicalEditor }) =>
      insert(editor, { blockType: props.blockType, blockName: '', name: value, fallback: '' }),
  }))
  return {
    plugins: [
      { Component: LetterLanguage, position: 'normal' },
      { Component: GlossStart, position: 'aboveContainer' },
    ],
    sanitizedClientFeatureProps: props,
    slashMenu: {
      groups: [
        {
          key: 'placeholders',
          label: ({ i18n }) => wordedIn(i18n, sentence('Filled in for each letter')),
          items: items.map((item) => ({ ...item, Icon: Braces })),
        },
      ],
    },
    toolbarFixed: {
      groups: [
        {
          type: 'dropdown',
          key: 'placeholders',
          order: 24,
          ChildComponent: Braces,
          items: items.map((item, index) => ({
            ...item,
            ChildComponent: Braces,
            order: index + 1,
          })),
        },
      ],
    },
  }
})

/** Without the form that Payload opens for a new inline block: the name says all that it needs. */
function insert(editor: LexicalEditor, fields: Record<string, string>): void {
  editor.update(() => {
    const placeholder = $createInlineBlockNode(fields as never)
    $insertNodes([placeholder])
    if ($isRootOrShadowRoot(placeholder.getParentOrThrow())) {
      $wrapNodeInElement(placeholder, $createParagraphNode).selectEnd()
    }
  })
}

function wordedIn(i18n: { translations?: unknown }, english: string): string {
  const { takeAction } = (i18n.translations ?? {}) as { takeAction?: unknown }
  return said(takeAction, english)
}

/** A word that is filled in. */
function Braces(): ReactNode {
  return (
    <svg aria-hidden="true" className="icon" fill="none" height="20" viewBox="0 0 20 20" width="20">
      <path
        d="M7.5 4.5H6.8c-.8 0-1.3.5-1.3 1.3v2.4c0 1-.6 1.8-1.5 1.8.9 0 1.5.8 1.5 1.8v2.4c0 .8.5 1.3 1.3 1.3h.7M12.5 4.5h.7c.8 0 1.3.5 1.3 1.3v2.4c0 1 .6 1.8 1.5 1.8-.9 0-1.5.8-1.5 1.8v2.4c0 .8-.5 1.3-1.3 1.3h-.7M8.5 10h3"
        stroke="currentColor"
        strokeLinecap="square"
      />
    </svg>
  )
}
