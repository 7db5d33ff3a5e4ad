import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { OwedToMeDocument } from "@/shared/graphql/generated/graphql";
import { watchSuggestions } from "@/shared/graphql/watchSuggestions";
import { useSession } from "@/shared/session/useSession";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loaded } from "@/shared/ui/Loaded";
import { Section } from "@/shared/ui/Section";
import { DutyRow } from "./DutyRow";

interface Props {
  /** How often something has changed since the page was opened. */
  changes: number;
}

/** What others owe on a deputy's own suggestions and questions. */
export function OwedToMe({ changes }: Props) {
  const { t } = useTranslation();
  const [reading, read] = useQuery({ query: OwedToMeDocument, context: watchSuggestions });
  useEffect(() => {
    if (changes > 0) read({ requestPolicy: "cache-and-network" });
  }, [changes, read]);
  const own = useSession().me?.deputy?.id;
  const { suggestions, preFilingQuestions } = reading.data ?? {};
  const items = [...(preFilingQuestions?.nodes ?? []), ...(suggestions?.nodes ?? [])];
  const owed = items
    .flatMap((item) => item.obligations)
    .filter(({ owner }) => !own || owner.node?.id !== own);
  return (
    <Section title={t("obligation.others")} count={reading.data && owed.length}>
      <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
        {() =>
          owed.length > 0 ? (
            <ul>
              {owed.map((obligation) => (
                <DutyRow key={obligation.id} obligation={obligation} mine={false} />
              ))}
            </ul>
          ) : (
            <EmptyState title={t("obligation.noneOthers")}>{t("obligation.noneOthersHint")}</EmptyState>
          )
        }
      </Loaded>
    </Section>
  );
}
