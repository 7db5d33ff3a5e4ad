import type { CombinedError } from "@urql/core";
import type { ReactNode } from "react";
import { Failure } from "./Failure";
import { Waiting } from "./Waiting";

interface Reading<Data> {
  data?: Data | undefined;
  error?: CombinedError | undefined;
}

interface Props<Data> {
  reading: Reading<Data>;
  retry: () => void;
  children: (data: Data) => ReactNode;
}

/** Shows what was read; until then says that it is being read, or why it could not be. */
export function Loaded<Data>({ reading, retry, children }: Props<Data>) {
  return (
    <>
      {reading.error && <Failure error={reading.error} retry={retry} />}
      {reading.data ? children(reading.data) : !reading.error && <Waiting />}
    </>
  );
}
