/** What we use of the validator, which brings no types. */
declare module '@adobe/structured-data-validator' {
  export interface Issue {
    rootType: string;
    issueMessage: string;
    severity: 'ERROR' | 'WARNING';
    fieldNames: string[];
  }

  /** Takes the vocabulary of schema.org as JSON-LD, and things told of a page by their types. */
  export default class Validator {
    constructor(schemaOrg: { '@graph': object[] });
    validate(page: { jsonld: Record<string, object[]> }): Promise<Issue[]>;
  }
}
