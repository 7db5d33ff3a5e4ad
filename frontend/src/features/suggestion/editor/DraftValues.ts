import type { AttachmentCard } from "@/shared/entity/AttachmentCard";
import type { UnitChoice } from "@/shared/entity/useUnitSearch";
import type { DraftPartsFragment, SuggestionBasis } from "@/shared/graphql/generated/graphql";

/** What a deputy types into the form. */
export interface DraftValues {
  title: string;
  problem: string;
  analysis: string;
  measures: string;
  basis: SuggestionBasis | "";
  field: string;
  preferredUnit: UnitChoice | null;
  mayBePublished: boolean;
  attachments: AttachmentCard[];
}

/** The parts of the form in the order they stand on the page. */
export const DRAFT_PARTS = [
  "title",
  "problem",
  "analysis",
  "measures",
  "basis",
  "field",
  "preferredUnit",
  "mayBePublished",
  "attachments",
] as const satisfies readonly (keyof DraftValues)[];

/** An empty form. */
export const EMPTY_DRAFT: DraftValues = {
  title: "",
  problem: "",
  analysis: "",
  measures: "",
  basis: "",
  field: "",
  preferredUnit: null,
  mayBePublished: true,
  attachments: [],
};

/** The form filled with what the server has. */
export function valuesOf(parts: DraftPartsFragment): DraftValues {
  const { title, problem, analysis, measures, basis, field, preferredUnit, mayBePublished } = parts;
  const attachments = parts.attachments.map(({ id, name, size, url }) => ({ id, name, size, url }));
  const unit = preferredUnit && {
    id: preferredUnit.id,
    name: preferredUnit.name,
    shortName: preferredUnit.shortName,
  };
  return {
    title,
    problem,
    analysis,
    measures,
    basis: basis ?? "",
    field: field?.code ?? "",
    preferredUnit: unit ?? null,
    mayBePublished,
    attachments,
  };
}

/** What is sent to the server; what is not chosen is taken away. */
export function inputOf(values: DraftValues) {
  const { title, problem, analysis, measures, basis, field, preferredUnit, mayBePublished, attachments } = values;
  return {
    title,
    problem,
    analysis,
    measures,
    basis: basis || null,
    field: field || null,
    preferredUnit: preferredUnit?.id ?? null,
    mayBePublished,
    attachments: attachments.map(({ id }) => id),
  };
}

/** The parts in which two texts differ. */
export function differingParts(one: DraftValues, other: DraftValues): (keyof DraftValues)[] {
  const plain = (values: DraftValues) => ({
    ...values,
    preferredUnit: values.preferredUnit?.id ?? null,
    attachments: values.attachments.map(({ id }) => id).join(" "),
  });
  return DRAFT_PARTS.filter((part) => plain(one)[part] !== plain(other)[part]);
}

/** Whether two texts are the same in every part. */
export function sameDraft(one: DraftValues, other: DraftValues): boolean {
  return differingParts(one, other).length === 0;
}
