import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { ReplyFateFragmentDoc } from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { formatDay } from "@/shared/time/days";
import { Facts } from "@/shared/ui/Facts";

/** Whom a reply reached, and how it is published. */
export function ReplyFate({ reply }: { reply: FragmentType<typeof ReplyFateFragmentDoc> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { deliveries, publication, silentSince } = readFragment(ReplyFateFragmentDoc, reply);
  if (deliveries.length === 0 && !publication && !silentSince) {
    return null;
  }
  const reached = deliveries.map(({ deputy, relayed, at }) => (
    <div key={deputy?.id}>
      {deputy?.name} · {arrival(relayed, at)}
    </div>
  ));
  return (
    <Facts
      facts={[
        [t("unitWork.reply.deliveries"), reached.length > 0 && reached],
        [
          t("suggestion.publication"),
          publication &&
            [t(`enum.publicationExtent.${publication.extent}`), formatDay(publication.on, language), publication.reason]
              .filter(Boolean)
              .join(" · "),
        ],
        [t("unitWork.reply.silence"), silentSince && t("unitWork.reply.silent", { day: formatDay(silentSince, language) })],
      ]}
    />
  );

  function arrival(relayed: boolean, at: string | null): string {
    if (!at) {
      return t("unitWork.reply.toBeRelayed");
    }
    return t(relayed ? "unitWork.reply.relayedOn" : "unitWork.reply.deliveredOn", { day: formatDay(at, language) });
  }
}
