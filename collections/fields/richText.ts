import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  createServerFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Block, RichTextField } from 'payload'
import { sentence } from '../../core/said.ts'
import { worded } from '../say.ts'

type RichText = Partial<Omit<RichTextField, 'type' | 'editor'>> & { name: string }

/** A text for readers: paragraphs, headings, lists, quotes, bold, italic and links; what the public contract can carry. */
export function textField(field: RichText): RichTextField {
  return { ...field, type: 'richText', editor: readersEditor } as RichTextField
}

/** The body of a letter: paragraphs, lists, bold, italic and placeholders. */
export function letterField(field: RichText, placeholders: PlaceholderKinds): RichTextField {
  return { ...field, type: 'richText', editor: letterEditor(placeholders) } as RichTextField
}

const readersEditor = lexicalEditor({
  features: () => [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    OrderedListFeature(),
    UnorderedListFeature(),
    BlockquoteFeature(),
    LinkFeature({ enabledCollections: [], disableAutoLinks: true }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})

interface Placeholders {
  /** Of the inline block that stands for one. */
  blockType: string
  options: { value: string; label: string }[]
}

/** What a letter may have filled in: the inline block for it, and what that may stand for, in English. */
export interface PlaceholderKinds {
  block: Block
  options: Placeholders['options']
}

/** Offers each placeholder by its name, and tells the editor in which language the letter is. */
const LettersFeature = createServerFeature<Placeholders, Placeholders, Placeholders>({
  key: 'letters',
  feature: ({ props }) => ({
    ClientFeature: 'payload-take-action/client#LettersFeature',
    clientFeatureProps: props,
    sanitizedServerFeatureProps: props,
  }),
})

function letterEditor({ block, options }: PlaceholderKinds) {
  return lexicalEditor({
    features: () => [
      ParagraphFeature(),
      BoldFeature(),
      ItalicFeature(),
      OrderedListFeature(),
      UnorderedListFeature(),
      BlocksFeature({ inlineBlocks: [block] }),
      // Payload offers the later ones first.
      LettersFeature({ blockType: block.slug, options }),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  })
}

/** Placeholders of a case's letter: filled in when a reader writes. */
export const letterPlaceholder = placeholder('placeholder', [
  { value: 'target', label: sentence('Name of the target') },
  { value: 'office', label: sentence('Office of the target') },
  { value: 'writer', label: sentence('Name of the writer') },
  { value: 'town', label: sentence('Town of the writer') },
  { value: 'country', label: sentence('Country of the writer') },
])

/** Placeholders of a template: the case's own are filled in when the template is copied into a case. */
export const templatePlaceholder = placeholder('templatePlaceholder', [
  { value: 'people', label: sentence('People whom the case is about') },
  { value: 'caseCountry', label: sentence('Country of the case') },
  { value: 'target', label: sentence('Name of the target') },
  { value: 'office', label: sentence('Office of the target') },
  { value: 'writer', label: sentence('Name of the writer') },
  { value: 'town', label: sentence('Town of the writer') },
  { value: 'country', label: sentence('Country of the writer') },
])

function placeholder(slug: string, options: Placeholders['options']): PlaceholderKinds {
  const block: Block = {
    slug,
    labels: { singular: worded('Placeholder with a fallback'), plural: worded('Placeholders') },
    admin: {
      components: {
        Block: { path: 'payload-take-action/client#Placeholder', clientProps: { options } },
      },
    },
    fields: [
      {
        name: 'name',
        label: worded('Stands for'),
        type: 'select',
        required: true,
        options: options.map(({ value, label }) => ({ value, label: worded(label) })),
      },
      {
        name: 'fallback',
        label: worded('Shown where it is not known'),
        type: 'text',
        admin: { description: worded('For example “your country”; may be empty.') },
      },
    ],
  }
  return { block, options }
}
