/**
 * Starts `run` on each input, at most `window` at a time, and hands the results to `done` in the
 * order of the inputs, each as soon as it is its turn. The input is read no faster than `done` takes.
 * @throws whatever run or done throw; nothing further is started then
 */
export async function inOrder<In, Out>(
  inputs: AsyncIterable<In>,
  window: number,
  run: (input: In) => Promise<Out>,
  done: (result: Out) => Promise<void>,
): Promise<void> {
  let underWay = 0
  let failed = false
  let wake: () => void = () => {}
  let last: Promise<void> = Promise.resolve()
  for await (const input of inputs) {
    while (underWay >= window && !failed) await new Promise<void>((resolve) => (wake = resolve))
    if (failed) break
    underWay++
    const result = run(input)
    last = last
      .then(() => result)
      .then(done)
      .finally(() => {
        underWay--
        wake()
      })
    // The error itself comes out below; a result that nobody waits for any more is no news.
    for (const promise of [result, last])
      promise.catch(() => {
        failed = true
        wake()
      })
  }
  await last
}
