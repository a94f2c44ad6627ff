/**
 * One subject in a process of its own: opens it, warms it up, runs it over texts and sends back what that cost.
 *
 * A subject is a module with a function (`open`, or the job's `opener`) that returns, or resolves with,
 *   run(text)    does what the subject does with one text
 *   spans(text)  where it marks something, as [start, end] pairs (UTF-16 units), or
 *   marked(text) the text with U+E000 in the place of whatever it marks
 */
process.once('message', (job) => {
  work(job).then(
    (result) => process.send({ result }, () => process.exit(0)),
    (error) =>
      process.send({ failed: String(error?.message ?? error).split('\n')[0] }, () => process.exit(0)),
  );
});

// ms
const LONGEST_WARM_UP = 10_000;

async function work({ subject, opener, warmUp, warmUps, texts, rounds, find }) {
  const before = rss();
  const begun = process.cpuUsage();
  const { run, spans, marked } = await (await import(subject))[opener]();
  await run(warmUp[0]);
  const start = spent(begun) / 1000;
  if (find) return { found: await findIn(texts, spans, marked) };
  const warming = performance.now();
  for (let round = 0; round < warmUps && performance.now() - warming < LONGEST_WARM_UP; round += 1) {
    // No text comes twice: what remembers whole texts must not be measured remembering.
    for (const text of warmUp) await run(`${text} ${nonsense(round)}`);
  }
  const perText = texts.map(() => new Float64Array(rounds));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, text] of texts.entries()) {
      const given = `${text} ${nonsense(round + warmUps)}`;
      const from = process.cpuUsage();
      const answer = run(given);
      if (answer instanceof Promise) await answer;
      perText[index][round] = spent(from);
    }
  }
  return { start, perText: perText.map((each) => [...each]), memory: rss() - before };
}

/** A word of letters that is none, another for every number: a number itself would make all that looks for numbers run. */
function nonsense(number) {
  const letters = [...String(number)].map((figure) => String.fromCharCode(97 + Number(figure)));
  return `q${letters.join('')}`;
}

async function findIn(texts, spans, marked) {
  const found = [];
  for (const text of texts) found.push(marked ? { marked: marked(text) } : { spans: await spans(text) });
  return found;
}

/** CPU time since, user and system, in microseconds. */
function spent(from) {
  const { user, system } = process.cpuUsage(from);
  return user + system;
}

/** Resident memory in bytes after garbage collection. */
function rss() {
  globalThis.gc();
  globalThis.gc();
  return process.memoryUsage().rss;
}
