import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslation } from "react-i18next";
import { useQuery } from "urql";
import { Form } from "@/shared/form/Form";
import { FormFoot } from "@/shared/form/FormFoot";
import { SelectField } from "@/shared/form/SelectField";
import { TextArea } from "@/shared/form/TextArea";
import { z } from "@/shared/form/rules";
import { showOutcome } from "@/shared/form/showOutcome";
import { useKeptForm } from "@/shared/form/useKeptForm";
import { MoveToRuleSetDocument, RuleSetChoicesDocument } from "@/shared/graphql/generated/graphql";
import { useWork } from "@/shared/graphql/useWork";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { useSession } from "@/shared/session/useSession";
import { formatDay } from "@/shared/time/days";
import { itemCopyKey } from "../itemCopyKey";
import type { FormProps } from "./FormProps";
import { MovedTerms } from "./MovedTerms";

/** Moves an item in flight to another version of the rules, after showing what becomes of its dates. */
export function MoveRuleSetForm({ action, item, close }: FormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { me } = useSession();
  const [{ data }] = useQuery({ query: RuleSetChoicesDocument, variables: { id: item.id } });
  const others = data?.ruleSets.filter(({ key }) => key !== data.suggestion?.ruleSet) ?? [];
  const rules = z.object({
    ruleSet: z.string().min(1, t("staffWork.rules.missing")),
    reason: z.string().trim().min(1, t("action.wordsMissing")).max(2000, t("error.tooLong", { max: 2000 })),
  });
  const { register, handleSubmit, setError, formState, watch, forget } = useKeptForm<z.infer<typeof rules>>(
    itemCopyKey(action, me?.id ?? "", item.id),
    { resolver: zodResolver(rules), defaultValues: { ruleSet: "", reason: "" } },
  );
  const { work, busy } = useWork(MoveToRuleSetDocument);
  const send = handleSubmit(async (values) => {
    const outcome = await work({ id: item.id, expectedVersion: item.version, ...values });
    if (showOutcome(outcome, ["ruleSet", "reason"], setError)) {
      forget();
      close();
    }
  });
  const { errors } = formState;
  const chosen = watch("ruleSet");
  return (
    <Form label={t(`enum.action.${action}`)} onSubmit={send}>
      <p>{t("staffWork.rules.effect")}</p>
      <SelectField label={t("staffWork.rules.which")} error={errors.ruleSet?.message} {...register("ruleSet")}>
        <option value="">{t("common.choose")}</option>
        {others.map(({ key, name, nameEn, version, effectiveFrom }) => (
          <option key={key} value={key}>
            {t("staffWork.rules.version", {
              name: language === "en" ? nameEn : name,
              version,
              day: formatDay(effectiveFrom, language),
            })}
          </option>
        ))}
      </SelectField>
      {chosen && <MovedTerms id={item.id} ruleSet={chosen} />}
      <TextArea
        label={t("staffWork.rules.reason")}
        error={errors.reason?.message}
        rows={3}
        {...register("reason")}
      />
      <FormFoot error={errors.root?.message} busy={busy} send={t("staffWork.rules.confirm")} close={close} />
    </Form>
  );
}
