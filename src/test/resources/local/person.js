/* The people one can be, as a picker shows them. */

/** Fills a select with the people, by scheme; its value is a person's place in the list. */
export function fillPicker(select, people) {
    const groups = Map.groupBy(people.keys(), (index) => schemeOf(people[index]));
    for (const [scheme, members] of groups) {
        const group = document.createElement('optgroup');
        group.label = scheme;
        group.append(...members.map((index) => new Option(describe(people[index]), index)));
        select.append(group);
    }
}

export const describe = (person) =>
    person.scheme ? `${person.name} · ${person.role} · ${schemeOf(person)}` : `${person.name} · ${person.role}`;

/** "north-west" reads "North West"; a newcomer has no scheme yet. */
const schemeOf = ({ scheme }) =>
    scheme ? scheme.replace(/(^|-)(\w)/g, (_, dash, letter) => (dash && ' ') + letter.toUpperCase()) : 'Not in a scheme';

export const initialsOf = ({ name }) => {
    const words = name.replace(/^(Dr|Mr|Mrs|Ms|Miss|Prof)\.? /, '').split(' ');
    return words[0][0] + (words.length > 1 ? words.at(-1)[0] : '');
};

/** The same person in the same colour everywhere. */
export const hueOf = ({ aadObjectId }) => [...aadObjectId].reduce((hue, sign) => (hue * 31 + sign.codePointAt(0) * 137) % 360, 0);
