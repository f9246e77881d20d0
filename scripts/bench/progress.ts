/** Does one part of the run, saying on standard error what and how long: standard output is for the tables. */
export async function progress<T>(title: string, work: () => Promise<T>): Promise<T> {
  const start = Date.now()
  console.error(`▸ ${title} …`)
  const result = await work()
  console.error(`  done in ${((Date.now() - start) / 1_000).toFixed(1)} s`)
  return result
}
