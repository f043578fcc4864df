import './glossary.css';
import { GLOSSARY_ID } from '../domain/glossary.ts';
import { GLOSSARY, glossaryTexts } from '../texts/glossary-texts.ts';

/** Every abbreviation of the atlas, once, each at an anchor that can take the focus. */
export function GlossarySection() {
  return (
    <section className="page-section">
      <h2 id={GLOSSARY_ID} className="glossary-anchor" tabIndex={-1}>
        {glossaryTexts.title}
      </h2>
      <p>{glossaryTexts.lead}</p>
      <dl className="glossary">
        {GLOSSARY.map(({ id, term, means, what }) => (
          <div key={id}>
            <dt id={id} className="glossary-anchor" tabIndex={-1}>
              {term}
            </dt>
            {means !== null && <dd className="glossary-means">{means}</dd>}
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
