import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { AssignmentCardFragmentDoc, AssignmentsFragmentDoc } from "@/shared/graphql/generated/graphql";
import { Disclosure } from "@/shared/ui/Disclosure";
import { Section } from "@/shared/ui/Section";
import { isPastAssignment } from "../isPastAssignment";
import { AssignmentCard } from "./AssignmentCard";

/** The units a suggestion is with, and, folded away, those it was with before; only these where it is with none. */
export function Assignments({ suggestion }: { suggestion: FragmentType<typeof AssignmentsFragmentDoc> }) {
  const { t } = useTranslation();
  const all = readFragment(AssignmentCardFragmentDoc, readFragment(AssignmentsFragmentDoc, suggestion).assignments);
  if (all.length === 0) {
    return null;
  }
  const current = all.filter((each) => !isPastAssignment(each));
  const past = all.filter(isPastAssignment);
  const shown = current.length > 0 ? current : past;
  const list = (cards: typeof all) => (
    <ul>
      {cards.map((card) => (
        <AssignmentCard key={card.id} assignment={card} all={all} />
      ))}
    </ul>
  );
  return (
    <Section title={t("unitWork.assignments.title")} count={shown.length}>
      {list(shown)}
      {shown !== past && past.length > 0 && (
        <Disclosure label={t("unitWork.assignments.past", { count: past.length })}>{list(past)}</Disclosure>
      )}
    </Section>
  );
}
