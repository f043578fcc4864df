/** html-validate, with the rules that this site keeps. */
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // React writes the doctype, attributes, empty elements and ids in its own manner, which HTML allows.
    'doctype-style': 'off',
    'attr-case': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'valid-id': ['error', { relaxed: true }],
    'no-implicit-button-type': 'error',
    // A list may be named: « Résultats ».
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // Descriptions and titles are as long as the names of campuses are.
    'long-title': 'off',
    // A role written out where a list without marks would lose it in Safari.
    'no-redundant-role': 'off',
    // Files of one's own host, which whoever changes them can sign anew.
    'require-sri': 'off',
    // A style sheet keeps telephone numbers whole.
    'tel-non-breaking': 'off',
  },
});

/** What is wrong with a page: rule and message, as often as it is. */
export async function complaintsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}
