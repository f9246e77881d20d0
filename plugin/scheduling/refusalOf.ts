interface Refused {
  status: number
  message: string
  data?: { errors?: { label?: unknown; message: string }[] }
}

/**
 * The sentence of an error that says what whoever asked must change; undefined for one that may pass by
 * itself, as when the database was not there.
 */
export function refusalOf(error: unknown): string | undefined {
  if (!isRefused(error)) return undefined
  const fields = error.data?.errors?.map(({ label, message }) =>
    typeof label === 'string' && label ? `${label}: ${message}` : message,
  )
  return fields?.length ? fields.join(' ') : error.message
}

/** By its status: a production build takes the classes' names away. */
function isRefused(error: unknown): error is Refused {
  const { status } = (error ?? {}) as { status?: unknown }
  return typeof status === 'number' && status >= 400 && status < 500
}
