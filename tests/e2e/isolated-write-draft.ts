/** What the tests of writing bring into a page, in a world of its own, as a content script would have it. */
export { rangeOfText } from '../../utils/consoles/composer-range';
export { composerText } from '../../utils/consoles/composer-text';
export { insertText, replaceDraft, replaceWord } from '../../utils/consoles/write-draft';
