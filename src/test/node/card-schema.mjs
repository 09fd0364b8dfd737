// The JSON schema of everything Teams draws, made from Microsoft's own typed model of it (the published Adaptive Card
// schema is in no package, and knows none of Teams' elements), and mended in three places so that it can be used.
import { writeFileSync } from 'node:fs';
import { createGenerator } from 'ts-json-schema-generator';

writeFileSync('card-model.ts', "import type { IAdaptiveCard } from '@microsoft/teams.cards';\nexport type Card = IAdaptiveCard;\n");
const schema = createGenerator({
  path: 'card-model.ts',
  type: 'Card',
  expose: 'all',
  skipTypeCheck: true,
  additionalProperties: false,
}).createSchema('Card');

const definition = (branch) => schema.definitions[branch.$ref?.split('/').pop()];
const typeOf = (branch) => definition(branch)?.properties?.type?.const;

// A card may write "bolder" or "Bolder"; the model has one of them.
function inAnyCase(node) {
  const text = node.enum?.every((value) => typeof value === 'string');
  return text ? { type: 'string', pattern: `^(?i:${node.enum.map((v) => v.replace(/[^\w:]/g, '\\$&')).join('|')})$` } : node;
}

// By its type an element has one schema; without this, a mistake in it is reported forty times, once per kind.
function byType(node) {
  const kinds = node.anyOf?.filter(typeOf) ?? [];
  if (kinds.length < 2) {
    return node;
  }
  const others = node.anyOf.filter((branch) => !typeOf(branch));
  const known = { properties: { type: { enum: kinds.map(typeOf) } }, required: ['type'] };
  const element = {
    ...known,
    allOf: kinds.map((kind) => ({ if: { properties: { type: { const: typeOf(kind) } } }, then: kind })),
  };
  return others.length ? { if: { type: 'object' }, then: element, else: { anyOf: others } } : element;
}

function mend(node) {
  if (Array.isArray(node)) {
    return node.map(mend);
  }
  if (node === null || typeof node !== 'object') {
    return node;
  }
  const { description, ...rest } = node;
  const mended = byType(inAnyCase(rest));
  return Object.fromEntries(Object.entries(mended).map(([key, value]) => [key, mend(value)]));
}

process.stdout.write(JSON.stringify(mend(schema)));
