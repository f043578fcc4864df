import { MEMBER_KINDS } from '../domain/campus-lists.ts';
import type { Campus, Member } from '../domain/campus.ts';
import { MEMBER_KIND_NAMES } from '../texts/fact-texts.ts';
import { detailTexts } from '../texts/detail-texts.ts';
import { Glossed } from '../ui/Glossed.tsx';
import { NetworkPlan } from './NetworkPlan.tsx';
import { Section } from './Section.tsx';

/** The establishment that carries the campus, its sites, and its members by kind. */
export function NetworkSection({ campus }: { campus: Campus }) {
  return (
    <Section title={detailTexts.network}>
      <Head head={campus.head} />
      {campus.sites.length > 0 && (
        <>
          <h3>{detailTexts.sites}</h3>
          <ul className="paper-inline">
            {campus.sites.map(({ name, commune }, place) => (
              <li key={place}>
                <Glossed text={named(name, commune)} />
              </li>
            ))}
          </ul>
        </>
      )}
      {campus.members.length === 0 ? <p>{detailTexts.noMembers}</p> : <Members members={campus.members} />}
      <NetworkPlan campus={campus} />
    </Section>
  );
}

function Head({ head }: { head: Campus['head'] }) {
  if (!head?.name) {
    return (
      <p>
        <Glossed text={detailTexts.headUnknown} />
      </p>
    );
  }
  const town = head.postalCode && [head.postalCode, head.commune].filter(Boolean).join(' ');
  const address = [head.address, town].filter(Boolean).join(', ');
  return (
    <>
      <h3>{head.role ? detailTexts.headCited : detailTexts.head}</h3>
      <p>
        <Glossed text={named(head.name, head.commune)} />
        {address && <span className="detail-aside">{address}</span>}
        {head.role && (
          <span className="detail-aside">
            <Glossed text={detailTexts.headWithRole(head.role)} />
          </span>
        )}
      </p>
    </>
  );
}

function Members({ members }: { members: readonly Member[] }) {
  return (
    <>
      {MEMBER_KINDS.map((kind) => ({ kind, ofKind: members.filter((member) => member.kind === kind) }))
        .filter(({ ofKind }) => ofKind.length > 0)
        .map(({ kind, ofKind }) => (
          <div key={kind} className="members-of">
            <h3>{detailTexts.membersOf(MEMBER_KIND_NAMES[kind][ofKind.length > 1 ? 1 : 0], ofKind.length)}</h3>
            <ul className="paper-inline">
              {ofKind.map(({ name, commune }, place) => (
                <li key={place}>
                  <Glossed text={named(name, commune)} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      <p className="detail-aside">{detailTexts.membersNote}</p>
    </>
  );
}

/** "Lycée Dhuoda, Nîmes"; the town is left out where the name already holds it. */
function named(name: string, commune: string | null): string {
  return commune === null || name.includes(commune) ? name : `${name}, ${commune}`;
}
