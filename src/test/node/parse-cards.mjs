// Parses every card that comes in with Microsoft's renderer; answers the list of what it logs about each.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// The bundle: the package's module build can't be loaded outside one.
const AdaptiveCards = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');

// What only newer hosts draw has a fallback; the lint sees to that, and the schema to misspelt types.
const unknownElement = AdaptiveCards.ValidationEvent.UnknownElementType;

function parse(card) {
  const context = new AdaptiveCards.SerializationContext();
  new AdaptiveCards.AdaptiveCard().parse(card, context);
  const events = Array.from({ length: context.eventCount }, (_, i) => context.getEventAt(i));
  return events.filter((e) => e.event !== unknownElement).map((e) => e.message);
}

process.stdout.write(JSON.stringify(JSON.parse(readFileSync(0, 'utf8')).map(parse)));
