import { useTranslation } from "react-i18next";
import type { SearchIndexPartsFragment, SearchIndexState } from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { formatInstant } from "@/shared/time/days";
import { Button } from "@/shared/ui/Button";
import { Facts } from "@/shared/ui/Facts";
import type { IconName } from "@/shared/ui/Icon";
import { Pill, type Tone } from "@/shared/ui/Pill";
import { isAtWork } from "./rebuildingOf";
import styles from "./SearchIndex.module.css";

const LOOKS: Record<SearchIndexState, [Tone, IconName]> = {
  READY: ["done", "check"],
  CATCHING_UP: ["waiting", "hourglass"],
  BUILDING: ["waiting", "hourglass"],
  FAILED: ["overdue", "alarm"],
};

interface Props {
  index: SearchIndexPartsFragment;
  look: () => void;
}

/** State, progress and size of the index. */
export function SearchIndexFacts({ index, look }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, documents, total, startedAt, behind } = index;
  const [tone, icon] = LOOKS[state];
  const progress = t("searchIndex.progress", { done: total - behind, total });
  return (
    <>
      <div className={styles.state} role="status">
        <Pill tone={tone} icon={icon}>
          {t(`searchIndex.state.${state}`)}
        </Pill>
        <span>{t(`searchIndex.meaning.${state}`)}</span>
      </div>
      {isAtWork(index) && total > 0 && (
        <p className={styles.progress}>
          <progress max={total} value={total - behind} aria-label={progress} />
          <span>{progress}</span>
        </p>
      )}
      <Facts
        facts={[
          [t("searchIndex.fact.total"), t("searchIndex.items", { count: total })],
          [t("searchIndex.fact.documents"), t("searchIndex.documentsHint", { count: documents })],
          [
            t("searchIndex.fact.started"),
            startedAt && t("searchIndex.startedAt", { when: formatInstant(startedAt, language) }),
          ],
        ]}
      />
      {!isAtWork(index) && (
        <div>
          <Button kind="quiet" onClick={look}>
            {t("searchIndex.look")}
          </Button>
        </div>
      )}
    </>
  );
}
