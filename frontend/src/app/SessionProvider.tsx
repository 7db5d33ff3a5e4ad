import { useCallback, useMemo, useState, type ReactNode } from "react";
import { Provider } from "urql";
import { createGraphQlClient } from "@/shared/graphql/createGraphQlClient";
import { useLanguage } from "@/shared/i18n/useLanguage";
import { SessionGate } from "./SessionGate";

/** Gives everything below a client of the server; a new one, with nothing read yet, for each session and language. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const [turn, setTurn] = useState({ number: 0, ended: false });
  const begin = useCallback((ended: boolean) => setTurn(({ number }) => ({ number: number + 1, ended })), []);
  const key = `${turn.number} ${language}`;
  // The key stands for what the client must not carry over.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const client = useMemo(() => createGraphQlClient(() => begin(true)), [key, begin]);
  return (
    <Provider key={key} value={client}>
      <SessionGate ended={turn.ended} renew={() => begin(false)}>
        {children}
      </SessionGate>
    </Provider>
  );
}
