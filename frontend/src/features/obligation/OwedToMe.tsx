import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { OwedToMeDocument } from "@/shared/graphql/generated/graphql";
import { watchSuggestions } from "@/shared/graphql/watchSuggestions";
import { useSession } from "@/shared/session/useSession";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loaded } from "@/shared/ui/Loaded";
import { Section } from "@/shared/ui/Section";
import { DutyRow } from "./DutyRow";

/** What others owe on a deputy's own suggestions. */
export function OwedToMe() {
  const { t } = useTranslation();
  const [reading, read] = useQuery({ query: OwedToMeDocument, context: watchSuggestions });
  const own = useSession().me?.deputy?.id;
  const owed =
    reading.data?.suggestions.nodes
      .flatMap((suggestion) => suggestion.obligations)
      .filter(({ owner }) => !own || owner.node?.id !== own) ?? [];
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
