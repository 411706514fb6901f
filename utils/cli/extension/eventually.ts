/** In milliseconds. A step that takes longer has gone wrong, on a busy machine too. */
const DEADLINE = 30_000;
const PAUSE = 50;

/** Asks again and again until there is an answer; undefined when there was none before the deadline. */
export async function eventually<T>(
  ask: () => Promise<T | undefined>,
  deadline = DEADLINE,
): Promise<T | undefined> {
  const start = Date.now();
  let answer = await ask();
  while (answer === undefined && Date.now() - start < deadline) {
    await new Promise((done) => setTimeout(done, PAUSE));
    answer = await ask();
  }
  return answer;
}
