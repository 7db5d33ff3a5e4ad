import type { ComponentProps } from "react";
import { useQuery } from "urql";
import { SelectField } from "@/shared/form/SelectField";
import { CommitteesDocument } from "@/shared/graphql/generated/graphql";
import { useBodyName } from "./useBodyName";

/** Chooses a committee; `empty` stands for none. */
export function CommitteeSelect({ empty, ...field }: ComponentProps<typeof SelectField> & { empty: string }) {
  const nameOf = useBodyName();
  const [{ data }] = useQuery({ query: CommitteesDocument });
  return (
    // A value chosen before the names have arrived is shown once they have.
    <SelectField key={data ? "named" : "unnamed"} {...field}>
      <option value="">{empty}</option>
      {data?.committees.map((committee) => (
        <option key={committee.id} value={committee.id}>
          {nameOf(committee)}
        </option>
      ))}
    </SelectField>
  );
}
