export { importDocument } from './importDocument.ts'
export {
  type FieldName,
  ImportError,
  type ImportErrorCode,
  type ImportedFields,
  type ImportedLetter,
  type ImportedTarget,
  type ImportResult,
} from './result.ts'
