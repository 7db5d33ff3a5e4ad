import { useTranslation } from "react-i18next";
import { AttachmentList } from "@/shared/entity/AttachmentList";
import { readFragment, type FragmentType } from "@/shared/graphql/generated";
import { TextToSignFragmentDoc } from "@/shared/graphql/generated/graphql";
import { Notice } from "@/shared/ui/Notice";
import { ItemText } from "../view/ItemText";
import styles from "./TextToSign.module.css";

interface Props {
  suggestion: FragmentType<typeof TextToSignFragmentDoc>;
  /** Whether it is another text than the one first shown. */
  changed: boolean;
}

/** The text somebody is about to sign, whole; says so when it has changed under the reader. */
export function TextToSign({ suggestion, changed }: Props) {
  const { t } = useTranslation();
  const text = readFragment(TextToSignFragmentDoc, suggestion);
  return (
    <>
      {changed && <Notice tone="warn">{t("deputyWork.textChanged")}</Notice>}
      <div className={styles.text}>
        <h3 className={styles.title}>{text.title}</h3>
        <ItemText suggestion={text} />
        <AttachmentList value={text.attachments} />
      </div>
    </>
  );
}
