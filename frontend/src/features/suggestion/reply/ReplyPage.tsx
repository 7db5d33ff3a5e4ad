import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { BackLink } from "@/shared/ui/BackLink";
import { Page } from "@/shared/ui/Page";
import { ReplyDesk } from "./ReplyDesk";

/** Where a unit writes its reply, and where all who have a word in it read it before it goes out. */
export function ReplyPage() {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  // What was sent on is read again from the beginning, as a letter.
  const [visit, setVisit] = useState(0);
  return (
    <>
      <BackLink to={`/suggestions/${id}`}>{t("suggestion.backToItem")}</BackLink>
      <Page title={t("unitWork.reply.title")}>
        <ReplyDesk key={visit} id={id} onSent={() => setVisit(visit + 1)} />
      </Page>
    </>
  );
}
