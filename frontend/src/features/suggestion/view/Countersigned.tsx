import { useTranslation } from "react-i18next";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { formatDay } from "@/shared/time/days";
import { Pill } from "@/shared/ui/Pill";
import styles from "./Said.module.css";

interface Props {
  words: readonly { unit: { id: string; name: string }; agreed: boolean; remark: string | null; by: string; at: string }[];
}

/** What the co-handlers said on the lead's draft; nothing where they said nothing. */
export function Countersigned({ words }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (words.length === 0) {
    return null;
  }
  return (
    <ul>
      {words.map(({ unit, agreed, remark, by, at }) => (
        <li key={`${unit.id} ${at}`} className={styles.said}>
          <p className={styles.who}>
            <strong>{unit.name}</strong>{" "}
            <Pill tone={agreed ? "done" : "soon"} icon={agreed ? "check" : "undo"}>
              {t(agreed ? "unitWork.countersign.agreed" : "unitWork.countersign.change")}
            </Pill>{" "}
            {by} · {formatDay(at, language)}
          </p>
          {remark && <p>{remark}</p>}
        </li>
      ))}
    </ul>
  );
}
