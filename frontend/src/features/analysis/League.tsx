import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { AnalysisRowFragmentDoc, type AnalysisRowFragment } from "@/shared/graphql/generated/graphql";
import { useIsPhone } from "@/shared/ui/useIsPhone";
import type { Asked } from "./analysisOfUrl";
import type { LeagueRow } from "./LeagueRow";
import { LeagueCards } from "./LeagueCards";
import { LeagueTable } from "./LeagueTable";

interface Props {
  asked: Asked;
  rows: readonly FragmentType<typeof AnalysisRowFragmentDoc>[];
  total: FragmentType<typeof AnalysisRowFragmentDoc>;
  /** Whose part the figures are about where it is always the same unit. */
  unit: string | undefined;
}

/** The figures of every value and of all together: a table on a desk, cards on a phone. */
export function League({ asked, rows, total, unit }: Props) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const first = asked.figures[0]!;
  const countOf = (row: AnalysisRowFragment) => row.figures.find(({ figure }) => figure === first)?.count ?? 0;
  const values = readFragment(AnalysisRowFragmentDoc, rows);
  const all = readFragment(AnalysisRowFragmentDoc, total);
  const longest = Math.max(...values.map(countOf));
  const shown = (row: AnalysisRowFragment, key: string | null): LeagueRow => ({
    row,
    id: key ?? "total",
    label: key === null ? t("analysis.total") : row.label,
    share: key === null ? null : { amount: countOf(row), longest },
    cells: asked.figures.map((figure) => ({ by: asked.by, key, figure, year: asked.year, unit })),
  });
  const league = [...values.map((row) => shown(row, row.key)), shown(all, null)];
  return phone ? <LeagueCards view={asked.view} league={league} /> : <LeagueTable asked={asked} league={league} />;
}
