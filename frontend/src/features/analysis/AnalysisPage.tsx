import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useQuery } from "urql";
import { DIMENSIONS } from "@/shared/entity/figures";
import { AnalysisDocument } from "@/shared/graphql/generated/graphql";
import { hasRole, seesAnalysis, worksInUnit } from "@/shared/session/roles";
import { useSession } from "@/shared/session/useSession";
import { ButtonLink } from "@/shared/ui/ButtonLink";
import { EmptyState } from "@/shared/ui/EmptyState";
import { Loaded } from "@/shared/ui/Loaded";
import { Notice } from "@/shared/ui/Notice";
import { Page } from "@/shared/ui/Page";
import { TabLinks } from "@/shared/ui/TabLinks";
import styles from "./Analysis.module.css";
import { AnalysisDownloads } from "./AnalysisDownloads";
import { AnalysisFilters } from "./AnalysisFilters";
import { analysisOfUrl, analysisPlace } from "./analysisOfUrl";
import { League } from "./League";

/** What the handling of suggestions adds up to, counted as the address says; every number opens its items. */
export function AnalysisPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  const [params] = useSearchParams();
  const asked = analysisOfUrl(params);
  const seesAll = seesAnalysis(me);
  const allowed = seesAll || worksInUnit(me);
  const [reading, read] = useQuery({
    query: AnalysisDocument,
    variables: { by: asked.by, filter: { year: asked.year }, figures: [...asked.figures] },
    pause: !allowed,
    requestPolicy: "cache-and-network",
  });
  if (!allowed) {
    return (
      <Page title={t("analysis.title")}>
        <Notice tone="warn">{t("analysis.notForYou")}</Notice>
      </Page>
    );
  }
  return (
    <Page
      title={t("analysis.title")}
      lead={t("analysis.lead")}
      aside={
        hasRole(me, "STAFF") && <ButtonLink to="/analysis/recommendations">{t("recommend.accuracy.open")}</ButtonLink>
      }
    >
      <TabLinks
        label={t("analysis.dimensions")}
        tabs={DIMENSIONS.map((by) => ({
          to: analysisPlace(params, "by", by),
          name: t(`analysis.by.${by}`),
          current: by === asked.by,
        }))}
      />
      <AnalysisFilters asked={asked} />
      <Loaded reading={reading} retry={() => read({ requestPolicy: "network-only" })}>
        {({ analysis: { rows, total } }) =>
          rows.length > 0 ? (
            <div>
              <League asked={asked} rows={rows} total={total} unit={seesAll ? undefined : me?.unit?.id} />
              {asked.by === "UNIT" && <p className={styles.hint}>{t("analysis.unitPart")}</p>}
              {(asked.by === "UNIT" || asked.by === "REPLY_CLASS") && <p className={styles.hint}>{t("analysis.several")}</p>}
            </div>
          ) : (
            <EmptyState title={t("analysis.none")}>{t("analysis.noneHint")}</EmptyState>
          )
        }
      </Loaded>
      <AnalysisDownloads asked={asked} reports={seesAll} />
    </Page>
  );
}
