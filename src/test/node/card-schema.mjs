// The JSON schema of everything Teams draws, made from Microsoft's own typed model of it (the published Adaptive Card
// schema is in no package, and knows none of Teams' elements), and mended where it is too strict or too vague to be of use.
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

// A card may write "bolder" or "Bolder"; the model has one of them. The names of types are not so free.
function inAnyCase(node, key) {
  const values = node.enum ?? [node.const];
  return key === 'type' || !values.every((value) => typeof value === 'string')
    ? node
    : { type: 'string', pattern: `^(?i:${values.map((v) => v.replace(/[^\w:]/g, '\\$&')).join('|')})$` };
}

// By its type an element has one schema; without this, a mistake in it is reported forty times, once per kind.
function byType(node) {
  const kinds = node.anyOf?.filter(typeOf) ?? [];
  if (kinds.length < 2) {
    return node;
  }
  const types = [...new Set(kinds.map(typeOf))];
  const element = {
    required: ['type'],
    properties: { type: { enum: types } },
    allOf: types.map((type) => ({ if: { properties: { type: { const: type } } }, then: ofType(type, kinds) })),
  };
  const others = node.anyOf.filter((branch) => !typeOf(branch));
  return others.length ? { if: { type: 'object' }, then: element, else: { anyOf: others } } : element;
}

function ofType(type, kinds) {
  const same = kinds.filter((kind) => typeOf(kind) === type);
  return same.length === 1 ? same[0] : { anyOf: same };
}

function mend(node, key) {
  if (Array.isArray(node)) {
    return node.map((item) => mend(item));
  }
  if (node === null || typeof node !== 'object') {
    return node;
  }
  const { description, ...rest } = node;
  const mended = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, mend(value, name)]));
  return byType(inAnyCase(mended, key));
}

process.stdout.write(JSON.stringify(mend(schema)));
