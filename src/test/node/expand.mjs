// Expands every [template, data] pair that comes in with Microsoft's own engine; answers {result} or {error} for each.
import { readFileSync } from 'node:fs';
import templating from 'adaptivecards-templating';

function expand([template, data]) {
  try {
    return { result: new templating.Template(template).expand({ $root: data }) };
  } catch (e) {
    return { error: String(e.message ?? e) };
  }
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(expand)));
