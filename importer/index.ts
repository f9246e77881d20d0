export { importDocument } from './importDocument.ts'
export { LARGEST_DOCUMENT } from './largest.ts'
export { type Note, noteSaid, warningOf } from './note.ts'
export {
  type FieldName,
  ImportError,
  type ImportErrorCode,
  type ImportedFields,
  type ImportedLetter,
  type ImportedTarget,
  type ImportResult,
} from './result.ts'
