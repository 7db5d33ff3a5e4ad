import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useQuery } from "urql";
import { AttachmentList } from "@/shared/entity/AttachmentList";
import { ItemViewDocument } from "@/shared/graphql/generated/graphql";
import { ItemUpdates } from "@/shared/live/ItemUpdates";
import { useSession } from "@/shared/session/useSession";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loaded } from "@/shared/ui/Loaded";
import { ActionPanel } from "../actions/ActionPanel";
import { Assignments } from "./Assignments";
import { Commitments } from "./Commitments";
import { ContactLog } from "./ContactLog";
import { CosignSection } from "./CosignSection";
import { Downloads } from "./Downloads";
import { FormerView } from "./FormerView";
import { isTakenAway } from "./isTakenAway";
import { ItemHead } from "./ItemHead";
import { ItemPeople } from "./ItemPeople";
import { ItemText } from "./ItemText";
import styles from "./ItemView.module.css";
import { JointGroup } from "./JointGroup";
import { Messages } from "./Messages";
import { ProgressLine } from "./ProgressLine";
import { PublicRecordFacts } from "./PublicRecordFacts";
import { ReceiptLine } from "./ReceiptLine";
import { ReplyLetters } from "./ReplyLetters";
import { ScreeningNotice } from "./ScreeningNotice";
import { SimilarAtScreening } from "./SimilarAtScreening";
import { Timeline } from "./Timeline";
import { WithdrawalNotice } from "./WithdrawalNotice";

/** Everything about one suggestion that the reader may see and do, alone on a page or beside a list. */
export function ItemView({ id, heading }: { id: string; heading: "h1" | "h2" }) {
  const { t } = useTranslation();
  const { me } = useSession();
  const [reading, read] = useQuery({ query: ItemViewDocument, variables: { id } });
  const [params] = useSearchParams();
  // Whoever is about to sign reads the text in the form itself, and need not meet it twice.
  const isSigning = (actions: readonly { action: string; allowed: boolean }[]) =>
    actions.some(
      ({ action, allowed }) =>
        allowed && action === params.get("do") && ["COSIGN", "CONFIRM_FOR_DELEGATION"].includes(action),
    );
  return (
    <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
      {({ suggestion }) =>
        suggestion && isTakenAway(me?.unit?.id, suggestion.assignments) ? (
          <FormerView suggestion={suggestion} heading={heading} />
        ) : suggestion ? (
          <div className={styles.item}>
            <ItemUpdates id={id} reading={reading} refresh={() => read({ requestPolicy: "cache-and-network" })} />
            <ItemHead suggestion={suggestion} heading={heading} />
            {!suggestion.publicRecord && <ProgressLine suggestion={suggestion} />}
            <ScreeningNotice suggestion={suggestion} />
            <WithdrawalNotice suggestion={suggestion} />
            {me && <ActionPanel key={id} suggestion={suggestion} />}
            {!isSigning(suggestion.availableActions) && (
              <>
                <ItemText suggestion={suggestion} />
                <AttachmentList value={suggestion.attachments} />
                <Downloads suggestion={id} />
              </>
            )}
            <SimilarAtScreening id={id} status={suggestion.status} />
            <JointGroup suggestion={suggestion} />
            <CosignSection suggestion={suggestion} />
            <ReplyLetters suggestion={suggestion} />
            <Commitments suggestion={suggestion} />
            <Messages suggestion={suggestion} />
            <ContactLog suggestion={suggestion} />
            <Assignments suggestion={suggestion} />
            <ItemPeople suggestion={suggestion} />
            <PublicRecordFacts suggestion={suggestion} />
            <ReceiptLine suggestion={suggestion} />
            <Timeline suggestion={suggestion} />
          </div>
        ) : (
          <EmptyState title={t("suggestion.notFound")}>{t("suggestion.notFoundHint")}</EmptyState>
        )
      }
    </Loaded>
  );
}
