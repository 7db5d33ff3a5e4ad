import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useQuery } from "urql";
import { PublicItemDocument } from "@/shared/graphql/generated/graphql";
import { BackLink } from "@/shared/ui/BackLink";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loaded } from "@/shared/ui/Loaded";
import { useTitle } from "@/shared/ui/useTitle";
import { Downloads } from "../view/Downloads";
import { ItemHead } from "../view/ItemHead";
import { ItemPeople } from "../view/ItemPeople";
import { ItemText } from "../view/ItemText";
import styles from "../view/ItemView.module.css";
import { PublicRecordFacts } from "../view/PublicRecordFacts";
import { ReplyLetters } from "../view/ReplyLetters";
import { Timeline } from "../view/Timeline";

/** A published suggestion as everybody may read it. */
export function PublicItemPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  useTitle(t("suggestion.pageTitle"));
  const [reading, read] = useQuery({ query: PublicItemDocument, variables: { id } });
  return (
    <>
      <BackLink to="/public">{t("public.back")}</BackLink>
      <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
        {({ suggestion }) =>
          suggestion ? (
            <div className={styles.item}>
              <ItemHead suggestion={suggestion} heading="h1" />
              <ItemText suggestion={suggestion} />
              <Downloads suggestion={id} />
              <ReplyLetters suggestion={suggestion} />
              <ItemPeople suggestion={suggestion} />
              <PublicRecordFacts suggestion={suggestion} />
              <Timeline suggestion={suggestion} />
            </div>
          ) : (
            <EmptyState title={t("suggestion.notFound")}>{t("suggestion.notFoundHint")}</EmptyState>
          )
        }
      </Loaded>
    </>
  );
}
