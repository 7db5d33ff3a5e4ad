import { useQuery } from "urql";
import { usePaused } from "@/shared/form/usePaused";
import { SimilarToTextDocument } from "@/shared/graphql/generated/graphql";
import { SimilarList } from "./SimilarList";

const SHORTEST = 5;

interface Props {
  title: string;
  text: string;
}

/**
 * What was suggested before about the same, beside a text that is being written: asked once typing pauses, and gone without
 * a word where it cannot be had, so that nothing comes between people and their text.
 */
export function SimilarToText({ title, text }: Props) {
  const asked = usePaused(title);
  const written = usePaused(text);
  const [{ data }] = useQuery({
    query: SimilarToTextDocument,
    variables: { title: asked, text: written },
    pause: asked.length < SHORTEST,
  });
  return asked.length < SHORTEST ? null : <SimilarList items={data?.similarSuggestions ?? []} />;
}
