import { useTranslation } from "react-i18next";
import { Buttons } from "@/shared/form/Buttons";
import { DownloadLink } from "@/shared/ui/DownloadLink";

interface Props {
  suggestion: string;
  /** The reply by its short id; the suggestion itself when left out. */
  reply?: string;
}

/** A suggestion or a reply to take along, in its official layout. */
export function Downloads({ suggestion, reply }: Props) {
  const { t } = useTranslation();
  const address = `/api/suggestions/${suggestion}`;
  return (
    <Buttons>
      {reply ? (
        <>
          <DownloadLink kind="quiet" href={`${address}/replies/${reply}.pdf`}>
            {t("staffWork.download.reply")}
          </DownloadLink>
          <DownloadLink kind="quiet" href={`${address}/replies/${reply}.docx`}>
            {t("staffWork.download.replyDocx")}
          </DownloadLink>
        </>
      ) : (
        <DownloadLink kind="quiet" href={`${address}.pdf`}>
          {t("staffWork.download.suggestion")}
        </DownloadLink>
      )}
    </Buttons>
  );
}
