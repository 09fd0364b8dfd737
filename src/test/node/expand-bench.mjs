// How long Microsoft's engine takes to expand the [template, data] that comes in: microseconds, warmed up, compiled once.
import { readFileSync } from 'node:fs';
import templating from 'adaptivecards-templating';

const [source, data] = JSON.parse(readFileSync(0, 'utf8'));
const template = new templating.Template(source);
const context = { $root: data };

function microseconds(milliseconds) {
  const start = process.hrtime.bigint();
  const end = start + BigInt(milliseconds) * 1_000_000n;
  let expansions = 0;
  let now = start;
  while (now < end) {
    template.expand(context);
    expansions++;
    now = process.hrtime.bigint();
  }
  return Number(now - start) / 1000 / expansions;
}

microseconds(3000);
process.stdout.write(JSON.stringify(microseconds(3000)));
