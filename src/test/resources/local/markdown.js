/* The Markdown that Teams draws in cards and messages: emphasis, links, lists. HTML stays text. */
import MarkdownIt from '/node_modules/markdown-it/dist/browser/markdown-it.esm.min.mjs';

const markdown = new MarkdownIt('zero', { html: false, breaks: true }).enable([
    'emphasis',
    'entity',
    'escape',
    'link',
    'list',
    'newline',
    'strikethrough',
]);

const plainLink = markdown.renderer.renderToken.bind(markdown.renderer);

markdown.renderer.rules.link_open = (tokens, index, options) => {
    tokens[index].attrSet('target', '_blank');
    tokens[index].attrSet('rel', 'noopener noreferrer');
    return plainLink(tokens, index, options);
};

export const toHtml = (text) => markdown.render(text);
