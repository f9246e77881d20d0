/** Does one step of the demonstration, saying what and how long; ends the process where it fails. */
export async function step<T>(title: string, work: () => Promise<T>): Promise<T> {
  const start = Date.now()
  console.info(`▸ ${title} …`)
  try {
    const result = await work()
    console.info(`  done in ${((Date.now() - start) / 1_000).toFixed(1)} s`)
    return result
  } catch (error) {
    console.error(`✗ ${title}: ${error instanceof Error ? error.message : error}`)
    process.exit(1)
  }
}
