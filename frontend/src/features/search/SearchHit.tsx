import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { StatePill } from "@/shared/entity/StatePill";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { SearchHitFragmentDoc, type SearchHitFragment } from "@/shared/graphql/generated/graphql";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { useSession } from "@/shared/session/useSession";
import { Marked } from "./Marked";
import styles from "./Search.module.css";

/** A hit: what it is, and where in it what was looked for stands. */
export function SearchHit({ hit }: { hit: FragmentType<typeof SearchHitFragmentDoc> }) {
  const { t } = useTranslation();
  const { node, kind, highlights } = readFragment(SearchHitFragmentDoc, hit);
  const title = highlights.find(({ part }) => part === "TITLE");
  const passages = highlights.filter(({ part }) => part !== "TITLE");
  const { to, name } = usePlaceOf(node);
  return (
    <li className={styles.hit}>
      <p className={styles.line}>
        <Link to={to} className={styles.title}>
          {title ? <Marked segments={title.segments} /> : name}
        </Link>
      </p>
      {passages.map(({ part, segments }) => (
        <p key={part} className={styles.passage}>
          {part === "REPLY" && <span className={styles.part}>{t("search.part.REPLY")}</span>}
          <Marked segments={segments} />
        </p>
      ))}
      <p className={styles.facts}>
        <span>{t(`search.kind.${kind}`)}</span>
        <Facts node={node} />
      </p>
    </li>
  );
}

type Found = SearchHitFragment["node"];

function usePlaceOf(node: Found): { to: string; name: string } {
  const { t } = useTranslation();
  const { me } = useSession();
  const language = useLanguage();
  switch (node.__typename) {
    case "Suggestion":
      return {
        to: node.status === "DRAFT" ? `/suggestions/${node.id}/edit` : `${me ? "/suggestions" : "/public"}/${node.id}`,
        name: node.title || t("common.untitled"),
      };
    case "Deputy":
      return { to: `/deputies?name=${encodeURIComponent(node.name)}`, name: node.name };
    case "UndertakingUnit":
      return { to: `/units?name=${encodeURIComponent(node.name)}`, name: language === "en" ? node.nameEn : node.name };
    default:
      return { to: "/", name: node.id };
  }
}

function Facts({ node }: { node: Found }) {
  const language = useLanguage();
  switch (node.__typename) {
    case "Suggestion":
      return (
        <>
          {node.number && <span>{node.number}</span>}
          <StatePill status={node.status} />
        </>
      );
    case "Deputy":
      return <span>{language === "en" ? node.delegation.nameEn : node.delegation.shortName}</span>;
    default:
      return null;
  }
}
