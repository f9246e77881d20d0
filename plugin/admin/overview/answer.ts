/** What an endpoint of Payload's API says: nothing yet, nothing for this person, nobody signed in, no answer, or this. */
export type Answer<T> =
  | { state: 'waiting' | 'refused' | 'signedOut' | 'failed' }
  | { state: 'there'; value: T; isOld: boolean }

/** Whom it is not for is refused for good; whose session ended gets it once they are signed in again. */
export async function readAnswer<T>(response: Response): Promise<Answer<T>> {
  if (response.status === 401) return { state: 'signedOut' }
  if (response.status === 403) return { state: 'refused' }
  if (!response.ok) return { state: 'failed' }
  return { state: 'there', value: (await response.json()) as T, isOld: false }
}
