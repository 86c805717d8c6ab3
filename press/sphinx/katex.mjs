// Sets formulas for mathematics.py: one JSON line in, one JSON line out.
// Ends when its input does, so it never outlives the build.

import readline from "node:readline";

const { default: katex } = await import(process.argv[2]);

for await (const line of readline.createInterface({ input: process.stdin })) {
  const { latex, display } = JSON.parse(line);
  const options = { displayMode: display, throwOnError: true, strict: "error" };
  let answer;
  try {
    answer = { html: katex.renderToString(latex, options) };
  } catch (error) {
    answer = { error: error.message };
  }
  console.log(JSON.stringify(answer));
}
