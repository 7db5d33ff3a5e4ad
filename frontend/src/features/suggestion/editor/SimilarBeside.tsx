import { lazy, Suspense } from "react";
import { useWatch, type Control } from "react-hook-form";
import type { DraftValues } from "./DraftValues";

const SimilarToText = lazy(async () => ({
  default: (await import("../similar/SimilarToText")).SimilarToText,
}));

/** What was suggested before, as the draft reads now. */
export function SimilarBeside({ control }: { control: Control<DraftValues> }) {
  const [title, problem, measures] = useWatch({ control, name: ["title", "problem", "measures"] });
  return (
    <Suspense>
      <SimilarToText title={title} text={`${problem}\n${measures}`} />
    </Suspense>
  );
}
