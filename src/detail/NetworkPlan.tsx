import { isApproximate, type Campus } from '../domain/campus.ts';
import { memberPlan } from '../domain/member-plan.ts';
import { PLAN, PLAN_SYMBOL } from '../domain/plan.ts';
import { planCaption, planName } from '../texts/detail-texts.ts';
import { Plan } from '../ui/Plan.tsx';

/** Where the network is: the campus and the members that are placed; nothing where none is. */
export function NetworkPlan({ campus }: { campus: Campus }) {
  const { filiere, position, members } = campus;
  const plan = memberPlan(position, members);
  if (!plan) return null;
  const { frame, pin, pinRadius, dots, isSpread, shown, elsewhere } = plan;
  // A place that is not the campus's own is drawn hollow, as on the other maps.
  const isHollow = position !== null && isApproximate(position);
  const establishments = shown.filter((member) => member.position?.precision === 'etablissement').length;
  return (
    <figure className="network-plan">
      <div className="network-plan-frame">
        <Plan
          name={planName(pin !== null, shown.length, members.length)}
          symbol={PLAN_SYMBOL}
          ground={PLAN}
          frame={frame}
          dots={[{ filiere, isApproximate: false, path: dots }]}
          pins={pin ? [{ ...pin, filiere, number: null, isApproximate: isHollow }] : []}
          pinRadius={pinRadius}
        />
      </div>
      <figcaption className="detail-aside">
        {planCaption({
          establishments,
          communes: shown.length - establishments,
          all: members.length,
          isCampusPlaced: pin !== null,
          isCampusApproximate: isHollow,
          isSpread,
          elsewhere: elsewhere.map(({ name }) => name),
        })}
      </figcaption>
    </figure>
  );
}
