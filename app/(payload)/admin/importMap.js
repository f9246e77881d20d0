import { Readiness as Readiness_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowLabel as RowLabel_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { TemplateChoice as TemplateChoice_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { LettersFeature as LettersFeature_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { Placeholder as Placeholder_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { LetterDesk as LetterDesk_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { UnsavedText as UnsavedText_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { TranslatorNote as TranslatorNote_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { Approval as Approval_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { Standing as Standing_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { SourceNotes as SourceNotes_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { Schedule as Schedule_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { FieldLabel as FieldLabel_3817bf644402e67bfe6577f60ef982de } from '@payloadcms/ui'
import { Changes as Changes_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { ImportDocument as ImportDocument_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { NextNotice as NextNotice_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { StopAction as StopAction_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { PhonePreview as PhonePreview_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { EmbedView as EmbedView_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { OneALine as OneALine_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { CasesOfTarget as CasesOfTarget_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { ChannelChanges as ChannelChanges_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { CheckedToday as CheckedToday_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { ExportListMenuItem as ExportListMenuItem_cdf7e044479f899a31f804427d568b36 } from '@payloadcms/plugin-import-export/rsc'
import { ImportListMenuItem as ImportListMenuItem_cdf7e044479f899a31f804427d568b36 } from '@payloadcms/plugin-import-export/rsc'
import { NotCheckedLately as NotCheckedLately_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { FormatField as FormatField_cdf7e044479f899a31f804427d568b36 } from '@payloadcms/plugin-import-export/rsc'
import { SortBy as SortBy_cdf7e044479f899a31f804427d568b36 } from '@payloadcms/plugin-import-export/rsc'
import { SortOrder as SortOrder_cdf7e044479f899a31f804427d568b36 } from '@payloadcms/plugin-import-export/rsc'
import { SelectionToUseField as SelectionToUseField_cdf7e044479f899a31f804427d568b36 } from '@payloadcms/plugin-import-export/rsc'
import { CollectionField as CollectionField_cdf7e044479f899a31f804427d568b36 } from '@payloadcms/plugin-import-export/rsc'
import { ExportPreview as ExportPreview_cdf7e044479f899a31f804427d568b36 } from '@payloadcms/plugin-import-export/rsc'
import { DownloadExport as DownloadExport_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { ImportPreview as ImportPreview_cdf7e044479f899a31f804427d568b36 } from '@payloadcms/plugin-import-export/rsc'
import { ImportResult as ImportResult_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { ImportSaveButton as ImportSaveButton_cdf7e044479f899a31f804427d568b36 } from '@payloadcms/plugin-import-export/rsc'
import { RunAgain as RunAgain_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { PartnerStart as PartnerStart_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { KeptTextGuard as KeptTextGuard_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { RightToLeft as RightToLeft_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { ImportExportProvider as ImportExportProvider_cdf7e044479f899a31f804427d568b36 } from '@payloadcms/plugin-import-export/rsc'
import { Desk as Desk_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { LettersPerDay as LettersPerDay_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { LettersTable as LettersTable_64e0cc6fc01a176498430854c62261a0 } from 'payload-take-action/client'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "payload-take-action/client#Readiness": Readiness_64e0cc6fc01a176498430854c62261a0,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "payload-take-action/client#RowLabel": RowLabel_64e0cc6fc01a176498430854c62261a0,
  "payload-take-action/client#TemplateChoice": TemplateChoice_64e0cc6fc01a176498430854c62261a0,
  "payload-take-action/client#LettersFeature": LettersFeature_64e0cc6fc01a176498430854c62261a0,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "payload-take-action/client#Placeholder": Placeholder_64e0cc6fc01a176498430854c62261a0,
  "payload-take-action/client#LetterDesk": LetterDesk_64e0cc6fc01a176498430854c62261a0,
  "payload-take-action/client#UnsavedText": UnsavedText_64e0cc6fc01a176498430854c62261a0,
  "payload-take-action/client#TranslatorNote": TranslatorNote_64e0cc6fc01a176498430854c62261a0,
  "payload-take-action/client#Approval": Approval_64e0cc6fc01a176498430854c62261a0,
  "payload-take-action/client#Standing": Standing_64e0cc6fc01a176498430854c62261a0,
  "payload-take-action/client#SourceNotes": SourceNotes_64e0cc6fc01a176498430854c62261a0,
  "payload-take-action/client#Schedule": Schedule_64e0cc6fc01a176498430854c62261a0,
  "@payloadcms/ui#FieldLabel": FieldLabel_3817bf644402e67bfe6577f60ef982de,
  "payload-take-action/client#Changes": Changes_64e0cc6fc01a176498430854c62261a0,
  "payload-take-action/client#ImportDocument": ImportDocument_64e0cc6fc01a176498430854c62261a0,
  "payload-take-action/client#NextNotice": NextNotice_64e0cc6fc01a176498430854c62261a0,
  "payload-take-action/client#StopAction": StopAction_64e0cc6fc01a176498430854c62261a0,
  "payload-take-action/client#PhonePreview": PhonePreview_64e0cc6fc01a176498430854c62261a0,
  "payload-take-action/client#EmbedView": EmbedView_64e0cc6fc01a176498430854c62261a0,
  "payload-take-action/client#OneALine": OneALine_64e0cc6fc01a176498430854c62261a0,
  "payload-take-action/client#CasesOfTarget": CasesOfTarget_64e0cc6fc01a176498430854c62261a0,
  "payload-take-action/client#ChannelChanges": ChannelChanges_64e0cc6fc01a176498430854c62261a0,
  "payload-take-action/client#CheckedToday": CheckedToday_64e0cc6fc01a176498430854c62261a0,
  "@payloadcms/plugin-import-export/rsc#ExportListMenuItem": ExportListMenuItem_cdf7e044479f899a31f804427d568b36,
  "@payloadcms/plugin-import-export/rsc#ImportListMenuItem": ImportListMenuItem_cdf7e044479f899a31f804427d568b36,
  "payload-take-action/client#NotCheckedLately": NotCheckedLately_64e0cc6fc01a176498430854c62261a0,
  "@payloadcms/plugin-import-export/rsc#FormatField": FormatField_cdf7e044479f899a31f804427d568b36,
  "@payloadcms/plugin-import-export/rsc#SortBy": SortBy_cdf7e044479f899a31f804427d568b36,
  "@payloadcms/plugin-import-export/rsc#SortOrder": SortOrder_cdf7e044479f899a31f804427d568b36,
  "@payloadcms/plugin-import-export/rsc#SelectionToUseField": SelectionToUseField_cdf7e044479f899a31f804427d568b36,
  "@payloadcms/plugin-import-export/rsc#CollectionField": CollectionField_cdf7e044479f899a31f804427d568b36,
  "@payloadcms/plugin-import-export/rsc#ExportPreview": ExportPreview_cdf7e044479f899a31f804427d568b36,
  "payload-take-action/client#DownloadExport": DownloadExport_64e0cc6fc01a176498430854c62261a0,
  "@payloadcms/plugin-import-export/rsc#ImportPreview": ImportPreview_cdf7e044479f899a31f804427d568b36,
  "payload-take-action/client#ImportResult": ImportResult_64e0cc6fc01a176498430854c62261a0,
  "@payloadcms/plugin-import-export/rsc#ImportSaveButton": ImportSaveButton_cdf7e044479f899a31f804427d568b36,
  "payload-take-action/client#RunAgain": RunAgain_64e0cc6fc01a176498430854c62261a0,
  "payload-take-action/client#PartnerStart": PartnerStart_64e0cc6fc01a176498430854c62261a0,
  "payload-take-action/client#KeptTextGuard": KeptTextGuard_64e0cc6fc01a176498430854c62261a0,
  "payload-take-action/client#RightToLeft": RightToLeft_64e0cc6fc01a176498430854c62261a0,
  "@payloadcms/plugin-import-export/rsc#ImportExportProvider": ImportExportProvider_cdf7e044479f899a31f804427d568b36,
  "payload-take-action/client#Desk": Desk_64e0cc6fc01a176498430854c62261a0,
  "payload-take-action/client#LettersPerDay": LettersPerDay_64e0cc6fc01a176498430854c62261a0,
  "payload-take-action/client#LettersTable": LettersTable_64e0cc6fc01a176498430854c62261a0,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
