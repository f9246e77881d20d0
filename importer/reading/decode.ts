import { LARGEST_DOCUMENT } from '../largest.ts'
import { ImportError } from '../result.ts'

const OTHER_KINDS: Record<string, string> = {
  doc: 'Word',
  docx: 'Word',
  htm: 'HTML',
  html: 'HTML',
  odt: 'OpenDocument',
  pdf: 'PDF',
  rtf: 'RTF',
}

/** The text of a Markdown or plain text file. Throws an {@link ImportError} for what is none. */
export function decode(name: string, bytes: Uint8Array): string {
  if (bytes.length > LARGEST_DOCUMENT) {
    throw new ImportError(
      'too_large',
      'The document has more than {megabytes} MB; it should be some pages of text.',
      {
        megabytes: LARGEST_DOCUMENT / 1024 / 1024,
      },
    )
  }
  const kind = otherKind(name, bytes)
  if (kind) {
    throw new ImportError(
      'unsupported',
      '“{name}” is a file of another kind ({kind}), which is not read yet. Save it as Markdown or plain text (.md, .txt).',
      { name, kind },
    )
  }
  const text = decodeText(bytes).replace(/\r\n?/g, '\n')
  if (!text.trim()) throw new ImportError('empty', 'The document is empty.')
  if (text.includes('\0')) {
    throw new ImportError('unreadable', 'The document is not a text.')
  }
  return text
}

function otherKind(name: string, bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 5))
  if (start === '%PDF-') return OTHER_KINDS.pdf
  if (start.startsWith('PK\x03\x04')) return OTHER_KINDS.docx
  if (start === '{\\rtf') return OTHER_KINDS.rtf
  return OTHER_KINDS[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '']
}

function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
